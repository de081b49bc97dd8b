using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Text;

/// <summary>What a text without quotes is to YAML: https://yaml.org/spec/1.2.2/#103-core-schema</summary>
/// <remarks>An account such as <c>012345678901</c> is a number to some readers, and loses its zero.</remarks>
internal static class PlainYaml
{
    public const string Text = "text";

    private static readonly string[] Booleans = ["true", "True", "TRUE", "false", "False", "FALSE"];

    private static readonly string[] NotFinite = [".inf", ".Inf", ".INF", "+.inf", "-.inf", ".nan", ".NaN", ".NAN"];

    /// <summary>Whether it stands for nothing.</summary>
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary><c>boolean</c>, <c>number</c> or <see cref="Text"/>.</summary>
    public static string KindOf(string text) =>
        Booleans.Contains(text) ? "boolean"
        : IsNumber(text) ? "number"
        : Text;

    private static bool IsNumber(string text)
    {
        if (NotFinite.Contains(text) || IsPrefixed(text, "0x", "0123456789abcdefABCDEF") || IsPrefixed(text, "0o", "01234567"))
        {
            return true;
        }

        string unsigned = text.TrimStart('+', '-');
        string mantissa = unsigned.Split('e', 'E')[0];
        string exponent = unsigned.Substring(mantissa.Length).TrimStart('e', 'E').TrimStart('+', '-');
        bool hasExponent = unsigned.Length > mantissa.Length;
        string[] sides = mantissa.Split('.');
        return text.Length - unsigned.Length <= 1
            && sides.Length <= 2
            && sides.All(side => side.All(Characters.IsDigit))
            && sides.Any(side => side.Length > 0)
            && exponent.All(Characters.IsDigit)
            && (!hasExponent || exponent.Length > 0);
    }

    private static bool IsPrefixed(string text, string prefix, string digits) =>
        text.Length > 2 && text.StartsWith(prefix, StringComparison.Ordinal) && text.Skip(2).All(c => digits.IndexOf(c) >= 0);
}
