using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0232: not everything of a policy was compared with one another. It is run behind all other rules.</summary>
internal sealed class NotAllCompared() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0232",
        RuleCategory.Quotas,
        "Policy not compared in full",
        "the policy is too long to report everything in it that repeats, overlaps or breaks a rule; split it",
        Severity.Warning,
        Why: "To find repetition, every statement, action and resource is compared with every other, which for thousands of them with wildcards takes longer than a build should. A policy that IAM accepts, see [its quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length), is compared in full.",
        Fix: "Split the policy."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (check.IsCutShort)
        {
            check.ReportCutShort(Definition);
        }
    }
}
