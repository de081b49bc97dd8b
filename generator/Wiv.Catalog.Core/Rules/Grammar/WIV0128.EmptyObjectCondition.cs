using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0128: an empty Condition.</summary>
internal sealed class EmptyObjectCondition() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0128",
        RuleCategory.Grammar,
        "Empty Condition",
        "Condition is empty and tests nothing; write a test, or delete the element",
        Severity.Info,
        Why: "A reader expects a limit where there is none. See the [Condition element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).",
        Fix: "Write a test, or delete `Condition`.",
        AccessAnalyzer: "EMPTY_OBJECT_CONDITION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonObject statement in check.JsonStatements)
        {
            if (statement.Find("Condition")?.Value is JsonObject { Members.Count: 0 } empty)
            {
                check.Report(Definition, empty.Span);
            }
        }
    }
}
