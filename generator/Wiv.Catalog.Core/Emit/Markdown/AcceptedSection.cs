using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes the findings that are accepted, each with its reason, for the customer's reviewer.</summary>
internal static class AcceptedSection
{
    public static void Write(MarkdownWriter page, PermissionCatalog catalog)
    {
        string[][] rows =
        [
            .. catalog.Trust.SelectMany(entry =>
                Rows("Trust policy", StatementCells.Principals(entry.Statement), entry.Accepted)
            ),
            .. catalog.Policies.SelectMany(policy =>
                Rows(policy.Name, "", policy.Accepted)
                    .Concat(
                        policy.Permissions.SelectMany(permission =>
                            Rows(policy.Name, Permission(permission), permission.Accepted)
                        )
                    )
            ),
        ];
        if (rows.Length > 0)
        {
            page.Heading(2, "Accepted Findings");
            page.Paragraph("What the checks say of these permissions is known, and meant to be.");
            page.Table(["Policy", "Permission", "Finding", "Why It Is Accepted"], rows);
        }
    }

    private static IEnumerable<string[]> Rows(string policy, string permission, EquatableArray<Acceptance> accepted) =>
        accepted.Select(acceptance =>
            (string[])
                [
                    MarkdownWriter.Text(policy),
                    permission,
                    $"{acceptance.RuleId}: {MarkdownWriter.Text(TitleOf(acceptance.RuleId))}",
                    MarkdownWriter.Text(acceptance.Why),
                ]
        );

    private static string Permission(Permission permission)
    {
        IEnumerable<string> arns = (permission.Statement.Resources?.Items ?? default)
            .Where(resource => !resource.IsAny)
            .Select(resource => MarkdownWriter.Code(resource.Arn.ToString()));
        string resources = string.Join(", ", arns);
        return StatementCells.Actions(permission.Statement) + (resources.Length > 0 ? $" on {resources}" : "");
    }

    private static string TitleOf(string id) => RuleCatalog.All.FirstOrDefault(rule => rule.Id == id)?.Title ?? "";
}
