using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>
/// Writes that a pattern takes a text. A pattern with variables is no regular expression. What stands between its runs is looked for
/// where it comes first, which decides the match: a run can take whatever lies before.
/// </summary>
/// <param name="keys">The keys of the request.</param>
internal sealed class SmtMatch(SmtKeys keys)
{
    public string Takes(IReadOnlyList<OracleToken> tokens, string text)
    {
        OracleToken[] variables = [.. tokens.Where(token => token.Kind == OracleTokenKind.Variable)];
        if (variables.Length == 0)
        {
            return tokens.All(token => token.Kind == OracleTokenKind.Literal)
                ? $"(= {text} {Concat(tokens)})"
                : $"(str.in_re {text} {SmtText.Expression(tokens)})";
        }

        // Nothing is like a variable without a value.
        List<string> terms = [.. variables.Where(token => token.Default is null).Select(token => keys[token.Text].Present)];
        AddSegments(terms, Segments(tokens), text);
        return SmtText.And(terms);
    }

    private void AddSegments(List<string> terms, List<List<OracleToken>> segments, string text)
    {
        string at = AddAnchored(terms, segments[0], text, "0");
        if (segments.Count == 1)
        {
            terms.Add($"(= {at} (str.len {text}))");
            return;
        }

        foreach (List<OracleToken> segment in segments.Skip(1).SkipLast(1).Where(segment => segment.Count > 0))
        {
            if (segment.Exists(token => token.Kind == OracleTokenKind.One))
            {
                throw new NotSupportedException("A ? between two * of a pattern with variables cannot be looked for.");
            }

            string found = $"(str.indexof {text} {Concat(segment)} {at})";
            terms.Add($"(>= {found} 0)");
            at = $"(+ {found} {Length(segment)})";
        }

        string start = $"(- (str.len {text}) {Length(segments[^1])})";
        terms.Add($"(>= {start} {at})");
        AddAnchored(terms, segments[^1], text, start);
    }

    /// <summary>Adds that a segment stands at a place, and returns where it ends.</summary>
    private string AddAnchored(List<string> terms, List<OracleToken> segment, string text, string at)
    {
        foreach (OracleToken token in segment)
        {
            string piece = token.Kind == OracleTokenKind.One ? "" : Concat([token]);
            string length = Length([token]);
            terms.Add(
                token.Kind == OracleTokenKind.One
                    ? $"(< {at} (str.len {text}))"
                    : $"(= (str.substr {text} {at} {length}) {piece})"
            );
            at = at == "0" ? length : $"(+ {at} {length})";
        }

        return at;
    }

    private string Length(List<OracleToken> tokens) =>
        tokens.Count switch
        {
            0 => "0",
            1 => tokens[0].Kind == OracleTokenKind.One ? "1"
            : tokens[0].Kind == OracleTokenKind.Literal ? $"{tokens[0].Text.Length}"
            : $"(str.len {Concat(tokens)})",
            _ => $"(+ {string.Join(' ', tokens.Select(token => Length([token])))})",
        };

    private string Concat(IReadOnlyList<OracleToken> tokens)
    {
        string[] pieces =
        [
            .. tokens.Select(token =>
                token.Kind == OracleTokenKind.Literal ? SmtText.Literal(token.Text)
                : token.Default is null ? keys[token.Text].Value(0)
                : $"(ite {keys[token.Text].Present} {keys[token.Text].Value(0)} {SmtText.Literal(token.Default)})"
            ),
        ];
        return pieces.Length switch
        {
            0 => "\"\"",
            1 => pieces[0],
            _ => $"(str.++ {string.Join(' ', pieces)})",
        };
    }

    private static List<List<OracleToken>> Segments(IReadOnlyList<OracleToken> tokens)
    {
        List<List<OracleToken>> segments =
        [
            [],
        ];
        foreach (OracleToken token in tokens)
        {
            if (token.Kind == OracleTokenKind.Run)
            {
                segments.Add([]);
            }
            else
            {
                segments[^1].Add(token);
            }
        }

        return segments;
    }
}
