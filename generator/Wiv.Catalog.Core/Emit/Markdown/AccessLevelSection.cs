using System.Globalization;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Checking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes what each permission is today: its access level, and of a wildcard every action that it matches.</summary>
internal static class AccessLevelSection
{
    public static void Write(MarkdownWriter page, PermissionCatalog catalog)
    {
        var effective = new EffectiveActions(catalog);
        Statement[] granting = catalog
            .Permissions.Select(permission => permission.Statement)
            .Where(statement => !statement.IsDeny)
            .ToArray();
        IEnumerable<string> allBut = granting
            .Where(statement => statement.Actions.IsNot)
            .Select(StatementCells.Actions)
            .Distinct();
        (string Action, ILookup<string, AwsAction> Levels)[] rows = granting
            .Where(statement => !statement.Actions.IsNot)
            .SelectMany(statement => statement.Actions.Items)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(action => (action, Matches(action).ToLookup(AccessLevelNames.Of)))
            .ToArray();
        page.Heading(2, "Access Levels");
        page.Paragraph(
            $"What each permission is to AWS as of {AwsReference.Date}: how many actions it matches, how many of them can take effect on "
                + "the resources that it is granted on, and what they do."
        );
        page.Table(
            ["Permission", "Actions", "Take Effect", "Access Level"],
            [
                .. rows.Select(row => Row(row.Action, row.Levels, effective)),
                .. allBut.Select(actions => new[] { actions, "All but these", "All but these", "All" }),
            ]
        );
        foreach ((string action, ILookup<string, AwsAction> levels) in rows.Where(row => ActionGrammar.IsPattern(row.Action)))
        {
            WriteMatches(page, action, levels);
        }
    }

    private static string[] Row(string action, ILookup<string, AwsAction> levels, EffectiveActions effective)
    {
        AwsAction[] matches = levels.SelectMany(level => level).ToArray();
        int count = matches.Length;
        string names = string.Join(
            ", ",
            Present(levels).Select(level => count == 1 ? level : $"{level} {Number(levels[level].Count())}")
        );
        return
        [
            MarkdownWriter.Code(action),
            Number(count),
            Number(effective.Of(action, matches).Count),
            names.Length == 0 ? "Unknown" : names,
        ];
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
