using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0247: a wildcard that takes in one action.</summary>
internal sealed class WildcardOfOneAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0247",
        RuleCategory.Actions,
        "Wildcard matches one action",
        "'{0}' matches one action, '{1}'; write it out, or whatever AWS adds under the pattern is granted too",
        Severity.Info,
        Why: "A wildcard also grants what AWS adds later, and here it saves nothing. See [the Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
        Fix: "Write the action out."
    );

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach ((_, CheckedAction action) in PolicyActions.Allowed(check))
        {
            // The whole of a service is meant as that, however small the service is.
            if (action is { IsPattern: true, Matches: [{ } only] } && action.Name.TrimStart('*').Length > 0)
            {
                check.ReportWithSuggestion(Definition, action.Text.Span, only.FullName, action.Text.Value, only.FullName);
            }
        }
    }
}
