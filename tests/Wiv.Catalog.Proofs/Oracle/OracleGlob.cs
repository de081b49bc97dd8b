using System.Collections.Concurrent;
using System.Text;

namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>Takes the texts of policies apart into literal runs, wildcards and policy variables.</summary>
internal static class OracleGlob
{
    private static readonly ConcurrentDictionary<(string, bool, bool), IReadOnlyList<OracleToken>> Known = [];

    /// <summary>The tokens of a text.</summary>
    /// <param name="text">The text as the policy has it.</param>
    /// <param name="wildcards">Whether <c>*</c> and <c>?</c> mean more than themselves.</param>
    /// <param name="variables">Whether <c>${...}</c> is a variable, as from version 2012-10-17 on.</param>
    public static IReadOnlyList<OracleToken> Parse(string text, bool wildcards, bool variables) =>
        Known.GetOrAdd((text, wildcards, variables), key => Read(key.Item1, key.Item2, key.Item3));

    private static List<OracleToken> Read(string text, bool wildcards, bool variables)
    {
        var tokens = new List<OracleToken>();
        var literal = new StringBuilder();
        int i = 0;
        while (i < text.Length)
        {
            int close = variables && string.CompareOrdinal(text, i, "${", 0, 2) == 0 ? text.IndexOf('}', i) : -1;
            if (close >= 0)
            {
                string inner = text[(i + 2)..close];
                i = close + 1;
                if (inner is "*" or "?" or "$")
                {
                    literal.Append(inner);
                    continue;
                }

                Flush(tokens, literal);
                tokens.Add(Variable(inner));
                continue;
            }

            if (wildcards && (text[i] == '*' || text[i] == '?'))
            {
                Flush(tokens, literal);
                tokens.Add(new OracleToken(text[i] == '*' ? OracleTokenKind.Run : OracleTokenKind.One));
            }
            else
            {
                literal.Append(text[i]);
            }

            i++;
        }

        Flush(tokens, literal);
        return tokens;
    }

    /// <summary>An ARN as it is matched: with fewer than six fields it goes on with any others.</summary>
    public static string Arn(string text) => text + string.Concat(Enumerable.Repeat(":*", 6 - Fields(text).Count));

    /// <summary>A resource as it is matched.</summary>
    public static string Resource(string text) => text.StartsWith("arn:", StringComparison.Ordinal) ? Arn(text) : text;

    /// <summary>The keys of the variables that have no default.</summary>
    public static IEnumerable<string> Needed(string text, bool variables) =>
        Parse(text, true, variables)
            .Where(token => token is { Kind: OracleTokenKind.Variable, Default: null })
            .Select(token => token.Text.ToLowerInvariant());

    /// <summary>The first five fields of an ARN pattern and what follows them; colons inside variables divide nothing.</summary>
    public static IReadOnlyList<string> Fields(string text)
    {
        var fields = new List<string>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.Length && fields.Count < 5; i++)
        {
            depth += string.CompareOrdinal(text, i, "${", 0, 2) == 0 ? 1 : 0;
            depth -= text[i] == '}' && depth > 0 ? 1 : 0;
            if (text[i] == ':' && depth == 0)
            {
                fields.Add(text[start..i]);
                start = i + 1;
            }
        }

        fields.Add(text[start..]);
        return fields;
    }

    private static OracleToken Variable(string inner)
    {
        int comma = inner.IndexOf(',');
        return comma < 0
            ? new OracleToken(OracleTokenKind.Variable, inner.Trim())
            : new OracleToken(OracleTokenKind.Variable, inner[..comma].Trim(), inner[(comma + 1)..].Trim().Trim('\''));
    }

    private static void Flush(List<OracleToken> tokens, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            tokens.Add(new OracleToken(OracleTokenKind.Literal, literal.ToString()));
            literal.Clear();
        }
    }
}
