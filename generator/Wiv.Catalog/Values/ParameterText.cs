using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>A text that fills a hole in a policy where no narrower type fits, such as the name of a workgroup.</summary>
/// <remarks>
/// Its alphabet has neither wildcards, quotes, <c>$</c> nor braces, so no parameter can widen or break the policy it is
/// put into. See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">the AWS page on the
/// characters of IAM names</see>.
/// </remarks>
public readonly struct ParameterText : IPolicyText<ParameterText>
{
    private const int Longest = 512;

    private readonly string? _value;

    private ParameterText(string value) => _value = value;

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Value => Guard.Given(_value, nameof(ParameterText));

    /// <summary>Reads a policy parameter.</summary>
    /// <param name="value">1 to 512 characters out of ASCII letters, digits and <c>+=,.@_/:-</c>.</param>
    /// <returns>The parameter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> has another form; the message says what is wrong with it.</exception>
    public static ParameterText Parse(string value) =>
        Flaw(Guard.NotNull(value, nameof(value))) is { } flaw
            ? throw new FormatException($"{Quoted.Show(value)} is not a policy parameter: {flaw}.")
            : new ParameterText(value);

    /// <summary>Reads a policy parameter, without an exception when it is none.</summary>
    /// <param name="value">1 to 512 characters out of ASCII letters, digits and <c>+=,.@_/:-</c>.</param>
    /// <param name="result">The parameter, or the default value.</param>
    /// <returns>Whether <paramref name="value"/> is a policy parameter.</returns>
    public static bool TryParse(string? value, out ParameterText result)
    {
        bool good = value is not null && Flaw(value) is null;
        result = good ? new ParameterText(value!) : default;
        return good;
    }

    /// <summary>Compares by ordinal text.</summary>
    /// <param name="other">The parameter to compare with.</param>
    /// <returns>Whether both hold the same text.</returns>
    public bool Equals(ParameterText other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ParameterText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text.</summary>
    /// <returns>The text, or the empty string on the default value.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ParameterText left, ParameterText right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ParameterText left, ParameterText right) => !left.Equals(right);

    private static string? Flaw(string value)
    {
        if (value.Length is 0 or > Longest)
        {
            return $"it has {Count.Of(value.Length, "character")}; a policy parameter has 1 to {Longest}";
        }
        foreach (char c in value)
        {
            if (!Characters.IsLetterOrDigit(c) && c is not ('+' or '=' or ',' or '.' or '@' or '_' or '/' or ':' or '-'))
            {
                return $"'{Quoted.Show(c)}' cannot stand in it; a policy parameter is made of letters, digits and +=,.@_/:-";
            }
        }
        return null;
    }
}
