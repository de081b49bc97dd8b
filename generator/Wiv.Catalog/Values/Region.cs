using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>The name of an AWS Region, such as <c>us-east-1</c>, <c>us-gov-west-1</c> or <c>eusc-de-east-1</c>.</summary>
/// <remarks>
/// Only the form is checked, not whether AWS has such a Region, so that tomorrow's Regions work today. Wildcards are
/// refused. See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">the AWS page on ARNs</see>.
/// </remarks>
public readonly struct Region : IPolicyText<Region>
{
    private const int Longest = 64;

    private readonly string? _value;

    private Region(string value) => _value = value;

    /// <summary>The name of the Region.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, which holds no text.</exception>
    public string Value => Guard.Given(_value, nameof(Region));

    /// <summary>Reads a Region name.</summary>
    /// <param name="value">Two or more lower-case words and a number, joined by hyphens; at most 64 characters; no wildcard.</param>
    /// <returns>The Region.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="value"/> has another form; the message says what is wrong with it.</exception>
    public static Region Parse(string value) =>
        Flaw(Guard.NotNull(value, nameof(value))) is { } flaw
            ? throw new FormatException($"{Quoted.Show(value)} is not a Region name: {flaw}.")
            : new Region(value);

    /// <summary>Reads a Region name, without an exception when it is none.</summary>
    /// <param name="value">Two or more lower-case words and a number, joined by hyphens; at most 64 characters; no wildcard.</param>
    /// <param name="result">The Region, or the default value.</param>
    /// <returns>Whether <paramref name="value"/> is a Region name.</returns>
    public static bool TryParse(string? value, out Region result)
    {
        bool good = value is not null && Flaw(value) is null;
        result = good ? new Region(value!) : default;
        return good;
    }

    /// <summary>Compares by ordinal text.</summary>
    /// <param name="other">The Region to compare with.</param>
    /// <returns>Whether both hold the same text.</returns>
    public bool Equals(Region other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Region other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is null ? 0 : StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>The text.</summary>
    /// <returns>The name of the Region, or the empty string on the default value.</returns>
    public override string ToString() => _value ?? "";

    /// <summary>Whether both hold the same text.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Region left, Region right) => left.Equals(right);

    /// <summary>Whether they hold different texts.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Region left, Region right) => !left.Equals(right);

    internal static string? Flaw(string value)
    {
        const string Right = "a Region name is lower-case words and a number joined by '-', such as us-east-1";
        foreach (char c in value)
        {
            if (!Characters.IsLower(c) && !Characters.IsDigit(c) && c != '-')
            {
                return $"'{Quoted.Show(c)}' cannot stand in it; {Right}";
            }
        }
        if (value.Length > Longest)
        {
            return $"it has {value.Length} characters and may have {Longest}; {Right}";
        }
        string[] words = value.Split('-');
        if (words.Length < 3 || !Ascii.IsDigits(words[words.Length - 1].AsSpan()))
        {
            return Right;
        }
        for (int i = 0; i < words.Length - 1; i++)
        {
            if (!IsWord(words[i]))
            {
                return $"'{words[i]}' is no word of letters; {Right}";
            }
        }
        return null;
    }

    private static bool IsWord(string word)
    {
        foreach (char c in word)
        {
            if (!Characters.IsLower(c))
            {
                return false;
            }
        }
        return word.Length > 0;
    }
}
