using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>An AWS account id: exactly 12 digits, such as <c>123456789012</c>.</summary>
/// <remarks>
/// It is text, not a number: leading zeros count. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/console-account-id.html">the AWS page on account ids</see>.
/// </remarks>
public readonly struct AccountId : IPolicyText<AccountId>
{
    private readonly string? _value;

    private AccountId(string value) => _value = value;

    /// <summary>The 12 digits.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Value => Guard.Given(_value, nameof(AccountId));

    /// <summary>Reads an account id.</summary>
    /// <param name="value">Exactly 12 ASCII digits, without hyphens or white space.</param>
    /// <returns>The account id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> has another form; the message says what is wrong with it.</exception>
    public static AccountId Parse(string value) =>
        Flaw(Guard.NotNull(value, nameof(value))) is { } flaw
            ? throw new FormatException($"{Quoted.Show(value)} is not an account id: {flaw}.")
            : new AccountId(value);

    /// <summary>Reads an account id, without an exception when it is none.</summary>
    /// <param name="value">Exactly 12 ASCII digits, without hyphens or white space.</param>
    /// <param name="result">The account id, or the default value.</param>
    /// <returns>Whether <paramref name="value"/> is an account id.</returns>
    public static bool TryParse(string? value, out AccountId result)
    {
        bool good = value is not null && Flaw(value) is null;
        result = good ? new AccountId(value!) : default;
        return good;
    }

    /// <summary>Compares by ordinal text.</summary>
    /// <param name="other">The account id to compare with.</param>
    /// <returns>Whether both hold the same text.</returns>
    public bool Equals(AccountId other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AccountId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text.</summary>
    /// <returns>The 12 digits, or the empty string on the default value.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(AccountId left, AccountId right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(AccountId left, AccountId right) => !left.Equals(right);

    internal static string? Flaw(string value)
    {
        foreach (char c in value)
        {
            if (!Characters.IsDigit(c))
            {
                return $"'{Quoted.Show(c)}' is no digit; an account id is exactly 12 digits, such as 123456789012";
            }
        }
        return value.Length == 12
            ? null
            : $"it has {Count.Of(value.Length, "digit")}; an account id is exactly 12 digits, leading zeros included, such as 123456789012";
    }
}
