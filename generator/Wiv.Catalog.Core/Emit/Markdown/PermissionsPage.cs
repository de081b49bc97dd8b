using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes the page that the customer's reviewer reads: every permission with its reason, and counted totals.</summary>
internal static class PermissionsPage
{
    public static string Write(RolePlan plan, UsedBy? usedBy = null)
    {
        PermissionCatalog catalog = plan.Catalog;
        var page = new MarkdownWriter();
        page.Heading(1, catalog.Title);
        page.Paragraph(MarkdownText.Comment(plan.Origin));
        RoleDiagram.Write(page, plan);
        WriteTrust(page, catalog);
        foreach (Policy policy in catalog.Policies)
        {
            WritePolicy(page, policy, plan.PartsOf(policy), usedBy);
        }

        WriteSummary(page, catalog);
        NeverSection.Write(page, catalog);
        AcceptedSection.Write(page, catalog);
        AccessLevelSection.Write(page, catalog);
        return page.ToString();
    }

    private static void WriteTrust(MarkdownWriter page, PermissionCatalog catalog)
    {
        if (catalog.Trust.Count > 0)
        {
            page.Heading(2, "Trust Policy (AssumeRolePolicyDocument)");
            StatementTable.Write(page, catalog.Trust);
        }
    }

    private static void WritePolicy(MarkdownWriter page, Policy policy, IReadOnlyList<PolicyPart> parts, UsedBy? usedBy)
    {
        page.Heading(2, policy.Name);
        if (parts.Count > 1)
        {
            MarkdownCode names = MarkdownCode.Join($", ", parts.Select(part => MarkdownText.Code(part.Name)));
            page.Paragraph(
                $"Longer than a managed policy may be: it is published in {parts.Count} parts, {names}, which say together what stands here. In code it stays whole."
            );
        }

        foreach (Group group in policy.Groups)
        {
            if (group.Name is not null)
            {
                page.Heading(3, group.Name);
            }

            StatementTable.Write(page, group.Permissions, usedBy is null ? null : permission => usedBy.Of(policy, permission));
        }
    }

    private static void WriteSummary(MarkdownWriter page, PermissionCatalog catalog)
    {
        if (catalog.Categories.Count == 0)
        {
            return;
        }

        ILookup<string?, int> counts = catalog
            .Policies.SelectMany(policy => policy.Groups)
            .ToLookup(group => group.Category, group => group.Permissions.Sum(permission => permission.Count));
        page.Heading(2, "Summary by Category");
        page.Table(
            ["Category", "Permission Count", StatementTable.Reason],
            [
                .. catalog.Categories.Select(category =>
                    (MarkdownCode[])
                        [MarkdownText.Text(category.Name), $"{counts[category.Name].Sum()}", MarkdownText.Text(category.Why)]
                ),
                [$"Total", $"{catalog.Permissions.Sum(permission => permission.Count)}", MarkdownText.Text(catalog.Summary)],
            ]
        );
        if (catalog.Permissions.Any(permission => permission.Statement.IsDeny))
        {
            page.Paragraph($"What a row denies takes away from what the others grant, and is not counted.");
        }
    }
}
