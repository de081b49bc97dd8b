using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0113: a Sid of other characters than letters and digits.</summary>
internal sealed class UnsupportedSid() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0113",
        RuleCategory.Grammar,
        "Invalid character in a Sid",
        "the Sid '{0}' contains '{1}'; in IAM a Sid may contain only letters from A to Z and digits",
        Severity.Error,
        Why: "IAM rejects the policy: other services allow spaces and hyphens in a Sid, IAM does not. See the [Sid element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html).",
        Fix: "Remove the other characters.",
        AccessAnalyzer: "UNSUPPORTED_SID"
    );

    public override PolicyKind AppliesTo => PolicyKind.OfIam;

    public override void Check(PolicyCheck check)
    {
        foreach (PositionedText sid in check.Statements.Select(statement => statement.Sid).OfType<PositionedText>())
        {
            string wrong = string.Concat(sid.Value.Where(c => !Characters.IsLetterOrDigit(c)).Distinct());
            if (wrong.Length > 0)
            {
                check.Report(Definition, sid.Span, sid.Value, wrong);
            }
        }
    }
}
