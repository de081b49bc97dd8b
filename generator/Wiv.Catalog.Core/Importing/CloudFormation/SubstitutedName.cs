namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>The names in <c>${...}</c>.</summary>
internal static class SubstitutedName
{
    /// <summary>The first of a text; <see langword="null"/> when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    public static string? First(string text, int from = 0)
    {
        int start = text.IndexOf("${", from, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf('}', start);
        return end < 0 ? null : text.Substring(start + 2, end - start - 2);
    }
}
