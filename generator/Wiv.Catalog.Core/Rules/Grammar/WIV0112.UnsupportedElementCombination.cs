using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0112: an element beside its opposite.</summary>
internal sealed class UnsupportedElementCombination() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0112",
        RuleCategory.Grammar,
        "Mutually exclusive elements",
        "'{0}' is used together with '{1}'; a statement can have only one of the two",
        Severity.Error,
        Why: "IAM rejects the policy: `NotAction` already means every action but some, and the same goes for resources and principals. See the [elements of a policy](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html).",
        Fix: "Delete one of the two, or move it to a statement of its own.",
        AccessAnalyzer: "UNSUPPORTED_ELEMENT_COMBINATION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonObject statement in check.JsonStatements)
        {
            foreach (string name in PolicyElements.WithOpposite)
            {
                if (statement.Find(name)?.Name is { } positive && statement.Find("Not" + name)?.Name is { } negative)
                {
                    bool isInOrder = positive.Span.Start < negative.Span.Start;
                    (JsonText first, JsonText second) = isInOrder ? (positive, negative) : (negative, positive);
                    check.Report(Definition, second.Span, second.Value, first.Value);
                }
            }
        }
    }
}
