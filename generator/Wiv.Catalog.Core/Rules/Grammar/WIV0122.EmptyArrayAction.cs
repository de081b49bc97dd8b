using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0122: an empty list of actions.</summary>
internal sealed class EmptyArrayAction() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0122",
        RuleCategory.Grammar,
        "Empty list of actions",
        "{0} is empty, so the statement has no effect; name actions, or delete the statement",
        Severity.Info,
        Why: "A statement without actions allows and denies nothing. See the [Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
        Fix: "Name actions, or delete the statement.",
        AccessAnalyzer: "EMPTY_ARRAY_ACTION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember element in EmptyElements.Lists(check, "Action"))
        {
            check.Report(Definition, element.Value.Span, element.Name.Value);
        }
    }
}
