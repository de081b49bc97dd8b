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

    /// <summary>The verbs behind which nothing is changed, though AWS gives a few of them the level of a write.</summary>
    private static readonly string[] Looking = ["List", "Describe", "Search", "View"];

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach ((_, CheckedAction action) in PolicyActions.Allowed(check))
        {
            if (!PolicyActions.LooksReading(action))
            {
                continue;
            }

            string[] writing = [.. action.Matches.Where(Writes).Select(match => $"{match.FullName} ({Level(match)})")];
            if (writing.Length > 0)
            {
                check.Report(Definition, action.Text.Span, action.Text.Value, PolicyActions.List(writing));
            }
        }
    }

    /// <summary>Whether it does more than its name says, as <c>GetSessionToken</c> lets somebody in. AWS counts some lists to the writes.</summary>
    private static bool Writes(AwsAction action) =>
        !action.IsReadOnly
        && (
            action.IsPermissionsManagement
            || !Array.Exists(Looking, verb => action.Name.StartsWith(verb, StringComparison.Ordinal))
        );

    private static string Level(AwsAction action) =>
        action.IsPermissionsManagement ? "permissions management"
        : action.IsTagging ? "tagging"
        : "write";
}
