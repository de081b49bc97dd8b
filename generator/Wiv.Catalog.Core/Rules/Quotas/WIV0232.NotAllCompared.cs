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
        "the policy is too long to find everything in it that repeats, takes in something else of it or is to be told; split it",
        Severity.Warning,
        Why: "To find what repeats, every statement, action and resource is held against every other, which for thousands of them with wildcards takes more time than a build has. "
            + "A policy that IAM takes, see [its quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length), is compared in full.",
        Fix: "Split the policy into several."
    );

    public override void Check(PolicyCheck check)
    {
        if (check.IsCutShort)
        {
            check.ReportCutShort(Definition);
        }
    }
}
