namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>Matches texts by trying every length that a run may have.</summary>
internal static class OracleMatch
{
    /// <param name="tokens">The pattern.</param>
    /// <param name="text">The text.</param>
    /// <param name="value">The value of a variable; <see langword="null"/> when it has none, which nothing is like.</param>
    public static bool Takes(IReadOnlyList<OracleToken> tokens, string text, Func<string, string?> value) =>
        Takes(tokens, 0, text, 0, value);

    private static bool Takes(IReadOnlyList<OracleToken> tokens, int token, string text, int at, Func<string, string?> value)
    {
        if (token == tokens.Count)
        {
            return at == text.Length;
        }

        OracleToken next = tokens[token];
        switch (next.Kind)
        {
            case OracleTokenKind.One:
                return at < text.Length && Takes(tokens, token + 1, text, at + 1, value);
            case OracleTokenKind.Run:
                return Enumerable.Range(at, text.Length - at + 1).Any(from => Takes(tokens, token + 1, text, from, value));
            default:
                string? literal = next.Kind == OracleTokenKind.Literal ? next.Text : value(next.Text) ?? next.Default;
                return literal is not null
                    && string.CompareOrdinal(text, at, literal, 0, literal.Length) == 0
                    && Takes(tokens, token + 1, text, at + literal.Length, value);
        }
    }
}
