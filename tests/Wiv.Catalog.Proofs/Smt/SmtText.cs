using System.Globalization;
using System.Text;
using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>Writes texts and patterns in the theory of strings.</summary>
/// <remarks>https://smt-lib.org/theories-UnicodeStrings.shtml</remarks>
internal static class SmtText
{
    /// <summary>A text that may be anything.</summary>
    public const string Any = "re.all";

    /// <summary>A text without a colon.</summary>
    public const string Field = "(re.* re.field)";

    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            literal.Append(
                c switch
                {
                    '"' => "\"\"",
                    '\\' or < ' ' or > '~' => $"\\u{{{(int)c:x}}}",
                    _ => c.ToString(),
                }
            );
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The regular expression of a pattern without variables.</summary>
    /// <param name="tokens">The pattern.</param>
    /// <param name="one">What one character is taken by.</param>
    /// <param name="run">What a run is taken by.</param>
    public static string Expression(IReadOnlyList<OracleToken> tokens, string one = "re.allchar", string run = Any) =>
        Concat([
            .. tokens.Select(token =>
                token.Kind switch
                {
                    OracleTokenKind.One => one,
                    OracleTokenKind.Run => run,
                    OracleTokenKind.Literal => $"(str.to_re {Literal(token.Text)})",
                    _ => throw new NotSupportedException("A variable is no regular expression."),
                }
            ),
        ]);

    /// <summary>The regular expression of a text in any case.</summary>
    public static string AnyCase(string text) =>
        Concat([
            .. text.Select(c =>
                char.IsAsciiLetter(c)
                    ? $"(re.union (str.to_re {Literal(char.ToLowerInvariant(c).ToString())}) (str.to_re {Literal(char.ToUpperInvariant(c).ToString())}))"
                    : $"(str.to_re {Literal(c.ToString())})"
            ),
        ]);

    public static string Concat(IReadOnlyList<string> expressions) =>
        expressions.Count switch
        {
            0 => "(str.to_re \"\")",
            1 => expressions[0],
            _ => $"(re.++ {string.Join(' ', expressions)})",
        };

    public static string Number(decimal number)
    {
        string text = Math.Abs(number).ToString("0.0#########", CultureInfo.InvariantCulture);
        return number < 0 ? $"(- {text})" : text;
    }

    public static string And(IReadOnlyList<string> terms) => Join("and", "true", terms);

    public static string Or(IReadOnlyList<string> terms) => Join("or", "false", terms);

    private static string Join(string name, string empty, IReadOnlyList<string> terms) =>
        terms.Count switch
        {
            0 => empty,
            1 => terms[0],
            _ => $"({name} {string.Join(' ', terms)})",
        };
}
