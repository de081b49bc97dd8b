using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

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
        IEnumerable<MarkdownCode> allBut = granting
            .Where(statement => statement.Actions.IsNot)
            .Select(StatementCells.Actions)
            .GroupBy(actions => actions.ToString(), (_, same) => same.First());
        (string Action, ILookup<string, AwsAction> Levels)[] rows = granting
            .Where(statement => !statement.Actions.IsNot)
            .SelectMany(statement => statement.Actions.Items)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(action => (action, Matches(action).ToLookup(AccessLevelNames.Of)))
            .ToArray();
        page.Heading(2, "Access Levels");
        page.Paragraph(
            $"How many actions each permission matches, how many of them work on the resources it is granted on, and their access levels (AWS reference {MarkdownText.Text(AwsReference.Date)})."
        );
        page.Table(
            ["Permission", "Actions", "Take Effect", "Access Level"],
            [
                .. rows.Select(row => Row(row.Action, row.Levels, effective)),
                .. allBut.Select(actions => (MarkdownCode[])[actions, $"All but these", $"All but these", $"All"]),
            ]
        );
        if (!effective.IsComplete)
        {
            page.Paragraph($"Too much to compare: some actions are counted under “Take Effect” that may not.");
        }

        var names = new Work(Budgets.Matches);
        foreach ((string action, ILookup<string, AwsAction> levels) in rows.Where(row => ActionGrammar.IsPattern(row.Action)))
        {
            if (!names.Spend(levels.Sum(level => level.Count())))
            {
                page.Paragraph($"What more of these wildcards match is too much to list; “wiv-catalog expand” lists it.");
                break;
            }

            WriteMatches(page, action, levels);
        }
    }

    private static MarkdownCode[] Row(string action, ILookup<string, AwsAction> levels, EffectiveActions effective)
    {
        AwsAction[] matches = levels.SelectMany(level => level).ToArray();
        int count = matches.Length;
        MarkdownCode names = MarkdownCode.Join(
            $", ",
            Present(levels)
                .Select(level => count == 1 ? MarkdownText.Text(level) : $"{MarkdownText.Text(level)} {levels[level].Count()}")
        );
        return
        [
            MarkdownText.Code(action),
            $"{count}",
            $"{effective.Of(action, matches).Count}",
            names.IsEmpty ? $"Unknown" : names,
        ];
    }

    private static void WriteMatches(MarkdownWriter page, string action, ILookup<string, AwsAction> levels)
    {
        IEnumerable<MarkdownCode> lists = Present(levels)
            .Select(level =>
                MarkdownCode.Of(
                    $"{MarkdownText.Text(level)}: {MarkdownCode.Join($", ", levels[level].Select(match => MarkdownText.Code(match.Name)))}"
                )
            );
        page.Paragraph(
            $"<details><summary>{MarkdownText.Html(action)}</summary>\n\n{MarkdownCode.Join($"\n\n", lists.DefaultIfEmpty(MarkdownCode.Of($"No action.")))}\n\n</details>"
        );
    }

    private static IEnumerable<string> Present(ILookup<string, AwsAction> levels) => AccessLevelNames.All.Where(levels.Contains);

    private static IReadOnlyList<AwsAction> Matches(string action) => action == "*" ? [] : AwsReference.Lookup(action).Actions;
}
