using System.Globalization;

namespace Wiv.Catalog.Core.Usage;

/// <summary>Says in words what is used, the same wherever it is told.</summary>
internal static class UsageWords
{
    /// <summary>The texts that a cell holds; the rest are counted.</summary>
    private const int Shown = 3;

    /// <summary>The headings of the states that are told, in order.</summary>
    public static IEnumerable<(RowState State, string Heading)> States =>
        [
            (RowState.Used, "Used"),
            (RowState.MaybeUsed, "Maybe used"),
            (RowState.Unused, "Used by no call"),
            (RowState.NotCallable, "Needed by no SDK operation: console or permission-only"),
        ];

    public const string Ungranted = "Called and not granted";

    public const string Unknown = "Called, and not known what it needs";

    /// <summary>How much there is of what.</summary>
    public static string Summary(CatalogUsage usage)
    {
        string[] parts =
        [
            $"{Number(usage.Count(RowState.Used))} used",
            .. usage.Count(RowState.MaybeUsed) is > 0 and int maybe ? [$"{Number(maybe)} maybe used"] : Array.Empty<string>(),
            $"{Number(usage.Count(RowState.Unused))} used by no call",
            $"{Number(usage.Count(RowState.NotCallable))} needed by no SDK operation",
            .. usage.Count(RowState.Denial) is > 0 and int denials ? [$"{Number(denials)} denying"] : Array.Empty<string>(),
        ];
        string ungranted =
            usage.Ungranted.Count == 0
                ? "every call is granted"
                : $"{Count(usage.Ungranted.Count, "call is", "calls are")} not granted";
        return $"{Count(usage.Rows.Count, "permission", "permissions")}: {string.Join(", ", parts)}; {ungranted}";
    }

    /// <summary>Which of the actions of a permission are used; empty where that goes without saying.</summary>
    public static string UsedText(RowUsage row) =>
        row.IsNarrowable
            ? $"{Number(row.Used.Count)} of {Number(row.Size)}: {string.Join(", ", row.Used.Select(used => used.Action))}"
            : "";

    /// <summary>The first places, and how many more there are.</summary>
    public static string SitesText(IReadOnlyList<CallSite> sites) => FirstOf(sites.Select(site => site.ToString()).ToArray());

    /// <summary>The files of the places, without folders and lines, which change with every commit.</summary>
    public static string FilesText(IEnumerable<CallSite> sites) =>
        FirstOf(
            sites
                .Select(site => site.FileName ?? site.Member)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToArray()
        );

    /// <summary>A number of things.</summary>
    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    /// <summary>The first of the texts, and how many more there are.</summary>
    public static string FirstOf(IReadOnlyList<string> texts) =>
        texts.Count <= Shown
            ? string.Join(", ", texts)
            : $"{string.Join(", ", texts.Take(Shown - 1))} and {Number(texts.Count - Shown + 1)} more";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
