namespace Wiv.Catalog.Core.Emit.Deployment;

/// <summary>Texts that IAM takes as the description of a role or a policy.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html: Latin letters and signs, at most 1,000.</remarks>
internal static class IamDescription
{
    private const int Longest = 1000;

    /// <summary>The text as far as IAM takes it; <see langword="null"/> when nothing is left.</summary>
    public static string? Of(string text)
    {
        // Typographic signs have plain ones that say the same; a letter that IAM does not know has none.
        string plain = text.Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('“', '"')
            .Replace('”', '"')
            .Replace('–', '-')
            .Replace('—', '-');
        bool isTaken =
            plain.Length is > 0 and <= Longest && plain.All(c => c is (>= ' ' and <= '~') or (>= '\u00A1' and <= '\u00FF'));
        return isTaken ? plain : null;
    }
}
