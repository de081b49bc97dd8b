using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes the findings that are accepted, each with its reason, for the customer's reviewer.</summary>
internal static class AcceptedSection
{
    public static void Write(MarkdownWriter page, PermissionCatalog catalog)
    {
        MarkdownCode[][] rows =
        [
            .. catalog.Trust.SelectMany(entry =>
                Rows("Trust policy", StatementCells.Principals(entry.Statement), entry.Accepted)
            ),
            .. catalog.Policies.SelectMany(policy =>
                Rows(policy.Name, MarkdownCode.Empty, policy.Accepted)
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
            page.Paragraph($"What the checks say of these permissions is known, and meant to be.");
            page.Table(["Policy", "Permission", "Finding", "Why It Is Accepted"], rows);
        }
    }

    private static IEnumerable<MarkdownCode[]> Rows(
        string policy,
        MarkdownCode permission,
        EquatableArray<Acceptance> accepted
    ) =>
        accepted.Select(acceptance =>
            (MarkdownCode[])
                [
                    MarkdownText.Text(policy),
                    permission,
                    $"{MarkdownText.Text(acceptance.RuleId)}: {MarkdownText.Text(TitleOf(acceptance.RuleId))}",
                    MarkdownText.Text(acceptance.Why),
                ]
        );

    private static MarkdownCode Permission(Permission permission)
    {
        IEnumerable<MarkdownCode> arns = (permission.Statement.Resources?.Items ?? default)
            .Where(resource => !resource.IsAny)
            .Select(resource => MarkdownText.Code(resource.Arn.ToString()));
        MarkdownCode resources = MarkdownCode.Join($", ", arns);
        MarkdownCode actions = StatementCells.Actions(permission.Statement);
        return resources.IsEmpty ? actions : $"{actions} on {resources}";
    }

    private static string TitleOf(string id) => RuleCatalog.All.FirstOrDefault(rule => rule.Id == id)?.Title ?? "";
}
