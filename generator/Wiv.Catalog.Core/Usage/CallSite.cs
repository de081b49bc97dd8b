using System.Globalization;

namespace Wiv.Catalog.Core.Usage;

/// <summary>A place in the code of a project that uses permissions.</summary>
/// <param name="File">The file; <see langword="null"/> when the build left no debug information.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Member">The type and member as the user wrote them, such as <c>InstanceList.ReadAsync</c>.</param>
internal sealed record CallSite(string? File, int? Line, string Member)
{
    /// <summary>The order in which places are told.</summary>
    public static IReadOnlyList<CallSite> Sort(IEnumerable<CallSite> sites) =>
        sites
            .Distinct()
            .OrderBy(site => site.File, StringComparer.Ordinal)
            .ThenBy(site => site.Line ?? 0)
            .ThenBy(site => site.Member, StringComparer.Ordinal)
            .ToArray();

    /// <summary>The file without its folders, for pages that are to stay the same when code moves.</summary>
    public string? FileName => File?.Substring(File.LastIndexOf('/') + 1);

    /// <summary>As a person finds it: file and line, or the member where there is no file.</summary>
    public override string ToString() =>
        File is null ? Member
        : Line is { } line ? $"{File}({line.ToString(CultureInfo.InvariantCulture)})"
        : File;
}
