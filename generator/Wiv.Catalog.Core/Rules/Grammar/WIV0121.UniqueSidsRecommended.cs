using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0121: two statements of one Sid, where IAM takes them.</summary>
internal sealed class UniqueSidsRecommended() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0121",
        RuleCategory.Grammar,
        "Duplicate Sid in a trust policy",
        "the Sid '{0}' is already used by the statement on line {1}; give every statement its own, or none",
        Severity.Warning,
        Why: "A role's trust policy may use a Sid twice, but anyone who refers to the Sid then means either statement. See the [Sid element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html).",
        Fix: "Rename one of the two, or delete the Sid.",
        AccessAnalyzer: "UNIQUE_SIDS_RECOMMENDED"
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach ((PositionedText sid, PositionedText first) in RepeatedSids.Of(check))
        {
            check.Report(Definition, sid.Span, sid.Value, $"{first.Span.StartLine + 1}");
        }
    }
}
