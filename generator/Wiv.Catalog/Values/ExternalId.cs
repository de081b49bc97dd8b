using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>The external id that a third party must present to assume a role: the guard against the confused deputy.</summary>
/// <remarks>
/// Its alphabet has neither quotes nor wildcards, so no external id can break out of, or widen, the condition it stands
/// in. See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html">the AWS
/// page on access for third parties</see>.
/// </remarks>
public readonly struct ExternalId : IPolicyText<ExternalId>
{
    private const int Shortest = 2;

    private const int Longest = 1224;

    private readonly string? _value;

    private ExternalId(string value) => _value = value;

    /// <summary>The external id.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Value => Guard.Given(_value, nameof(ExternalId));

    /// <summary>Reads an external id.</summary>
    /// <param name="value">2 to 1224 characters out of ASCII letters, digits and <c>_+=,.@:/-</c>.</param>
    /// <returns>The external id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> has another form; the message says what is wrong with it.</exception>
    public static ExternalId Parse(string value) =>
        Flaw(Guard.NotNull(value, nameof(value))) is { } flaw
            ? throw new FormatException($"{Quoted.Show(value)} is not an external id: {flaw}.")
            : new ExternalId(value);

    /// <summary>Reads an external id, without an exception when it is none.</summary>
    /// <param name="value">2 to 1224 characters out of ASCII letters, digits and <c>_+=,.@:/-</c>.</param>
    /// <param name="result">The external id, or the default value.</param>
    /// <returns>Whether <paramref name="value"/> is an external id.</returns>
    public static bool TryParse(string? value, out ExternalId result)
    {
        bool good = value is not null && Flaw(value) is null;
        result = good ? new ExternalId(value!) : default;
        return good;
    }

    /// <summary>Compares by ordinal text.</summary>
    /// <param name="other">The external id to compare with.</param>
    /// <returns>Whether both hold the same text.</returns>
    public bool Equals(ExternalId other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExternalId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text.</summary>
    /// <returns>The external id, or the empty string on the default value.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ExternalId left, ExternalId right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ExternalId left, ExternalId right) => !left.Equals(right);

    private static string? Flaw(string value)
    {
        if (value.Length is < Shortest or > Longest)
        {
            return $"it has {Count.Of(value.Length, "character")}; an external id has {Shortest} to {Longest}";
        }
        foreach (char c in value)
        {
            if (!Characters.IsLetterOrDigit(c) && c is not ('_' or '+' or '=' or ',' or '.' or '@' or ':' or '/' or '-'))
            {
                return $"'{Quoted.Show(c)}' cannot stand in it; an external id is made of letters, digits and _+=,.@:/-";
            }
        }
        return null;
    }
}
