using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0246: a wildcard that looks like reading and writes.</summary>
internal sealed class ReadWildcardThatWrites() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0246",
        RuleCategory.Actions,
        "Wildcard looks read-only but writes",
        "'{0}' looks read-only but includes {1}",
        Severity.Warning,
        Why: "Anyone who reads `Get*` expects that nothing changes. AWS classifies these actions as writing or as managing permissions, see [access levels](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html).",
        Fix: "List the actions that are needed, or deny the others."
    );

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach ((_, CheckedAction action) in PolicyActions.Allowed(check))
        {
            if (!PolicyActions.LooksReading(action))
            {
                continue;
            }

            string[] writing =
            [
                .. action.Matches.Where(match => !match.IsReadOnly).Select(match => $"{match.FullName} ({Level(match)})"),
            ];
            if (writing.Length > 0)
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, PolicyActions.List(writing));
            }
        }
    }

    private static string Level(AwsAction action) =>
        action.IsPermissionsManagement ? "permissions management"
        : action.IsTagging ? "tagging"
        : "write";
}
