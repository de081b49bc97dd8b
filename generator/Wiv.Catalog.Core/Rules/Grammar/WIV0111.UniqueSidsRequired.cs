using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0111: two statements of one Sid, where IAM takes none.</summary>
internal sealed class UniqueSidsRequired() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0111",
        RuleCategory.Grammar,
        "Duplicate Sid",
        "the Sid '{0}' is already used by the statement on line {1}; give every statement its own, or none",
        Severity.Error,
        Why: "IAM rejects the policy: no two statements in a policy of a user, group or role may have the same Sid. See the [Sid element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html).",
        Fix: "Rename one of the two, or delete the Sid.",
        AccessAnalyzer: "UNIQUE_SIDS_REQUIRED"
    );

    public override PolicyKind AppliesTo => PolicyKind.OfPrincipal | PolicyKind.OfOrganization;

    public override void Check(PolicyCheck check)
    {
        foreach ((PositionedText sid, PositionedText first) in RepeatedSids.Of(check))
        {
            check.Report(Definition, sid.Span, sid.Value, $"{first.Span.StartLine + 1}");
        }
    }
}
