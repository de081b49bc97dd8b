using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0129: an empty Sid.</summary>
internal sealed class EmptySidValue() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0129",
        RuleCategory.Grammar,
        "Empty Sid",
        "the Sid is empty; give the statement a name, or delete the element",
        Severity.Info,
        Why: "Sid is optional; an empty one names nothing. See "
            + "the [Sid element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html).",
        Fix: "Write a name of letters and digits, or delete `Sid`.",
        AccessAnalyzer: "EMPTY_SID_VALUE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (PositionedText sid in check.Statements.Select(statement => statement.Sid).OfType<PositionedText>())
        {
            if (sid.Value.Length == 0)
            {
                check.Report(Definition, sid.Span);
            }
        }
    }
}
