using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0101: a statement with neither Action nor NotAction.</summary>
internal sealed class MissingAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0101",
        RuleCategory.Grammar,
        "Statement without an action",
        "the statement has neither Action nor NotAction; name at least one action, such as s3:GetObject",
        Severity.Error,
        Why: "IAM rejects the policy: a statement says what is allowed or denied. See the "
            + "[Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
        Fix: "Add an `Action`, or delete the statement.",
        AccessAnalyzer: "MISSING_ACTION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonObject statement in check.JsonStatements)
        {
            if (statement.Find("Action") is null && statement.Find("NotAction") is null)
            {
                check.Report(Definition, statement.Span);
            }
        }
    }
}
