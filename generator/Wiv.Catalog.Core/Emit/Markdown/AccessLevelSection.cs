using System.Globalization;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes what each permission is today: its access level, and of a wildcard every action that it matches.</summary>
internal static class AccessLevelSection
{
    public static void Write(MarkdownWriter page, PermissionCatalog catalog)
    {
        (string Action, ILookup<string, AwsAction> Levels)[] rows = catalog
            .Permissions.Select(permission => permission.Action)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(action => (action, Matches(action).ToLookup(AccessLevelNames.Of)))
            .ToArray();
        page.Heading(2, "Access Levels");
        page.Paragraph($"What each permission is to AWS as of {AwsReference.Date}, and how many actions a wildcard matches.");
        page.Table(["Permission", "Actions", "Access Level"], rows.Select(row => Row(row.Action, row.Levels)));
        foreach (
            (string action, ILookup<string, AwsAction> levels) in rows.Where(row =>
                row.Action.IndexOf('*') >= 0 || row.Action.IndexOf('?') >= 0
            )
        )
        {
            WriteMatches(page, action, levels);
        }
    }

    private static string[] Row(string action, ILookup<string, AwsAction> levels)
    {
        int count = levels.Sum(level => level.Count());
        string names = string.Join(
            ", ",
            Present(levels).Select(level => count == 1 ? level : $"{level} {Number(levels[level].Count())}")
        );
        return [MarkdownWriter.Code(action), Number(count), names.Length == 0 ? "Unknown" : names];
    }

    private static void WriteMatches(MarkdownWriter page, string action, ILookup<string, AwsAction> levels)
    {
        IEnumerable<string> lists = Present(levels)
            .Select(level => $"{level}: {string.Join(", ", levels[level].Select(match => MarkdownWriter.Code(match.Name)))}");
        page.Paragraph(
            $"<details><summary>{MarkdownWriter.Html(action)}</summary>\n\n{string.Join("\n\n", lists.DefaultIfEmpty("No action."))}\n\n</details>"
        );
    }

    private static IEnumerable<string> Present(ILookup<string, AwsAction> levels) => AccessLevelNames.All.Where(levels.Contains);

    private static IReadOnlyList<AwsAction> Matches(string action) => action == "*" ? [] : AwsReference.Lookup(action).Actions;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
