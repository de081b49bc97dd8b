namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>The names in <c>${...}</c>.</summary>
internal static class SubstitutedName
{
    /// <summary>The first of a text; <see langword="null"/> when there is none.</summary>
    public static string? First(string text)
    {
        int start = text.IndexOf("${", StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf('}', start);
        return end < 0 ? null : text.Substring(start + 2, end - start - 2);
    }
}
