using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0123 to WIV0126: a condition key without values, by what that means under its operator.</summary>
internal static class EmptyConditions
{
    private static readonly List<PolicyRule> Table = [];

    public static readonly PolicyRule EmptyArrayCondition = Add(
        EmptyCondition.Plain,
        new(
            "WIV0123",
            RuleCategory.Grammar,
            "Condition key without values",
            "'{0}' has no values under {1}; add values, or delete the key",
            Severity.Info,
            Why: "A key without values tests nothing that a reader could see. See the [Condition element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html).",
            Fix: "Add values, or delete the key.",
            AccessAnalyzer: "EMPTY_ARRAY_CONDITION"
        )
    );

    public static readonly PolicyRule EmptyArrayConditionForAllValues = Add(
        EmptyCondition.ForAllValues,
        new(
            "WIV0124",
            RuleCategory.Grammar,
            "Condition key without values under ForAllValues",
            "'{0}' has no values under {1}, which holds only when the request lacks the key; write \"Null\": {{ \"{0}\": \"true\" }}, or add values",
            Severity.Info,
            Why: "All values of a request are in an empty list only if there are none. So this tests whether the key is missing, and `Null` says so. See [multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).",
            Fix: "Write `Null` with `true` if you mean that; otherwise add values.",
            AccessAnalyzer: "EMPTY_ARRAY_CONDITION_FORALLVALUES"
        )
    );

    public static readonly PolicyRule EmptyArrayConditionForAnyValue = Add(
        EmptyCondition.ForAnyValue,
        new(
            "WIV0125",
            RuleCategory.Grammar,
            "Condition key without values under ForAnyValue",
            "'{0}' has no values under {1}, which never holds; add values, or delete the statement",
            Severity.Info,
            Why: "No value of a request is in an empty list, so the statement never has an effect. See [multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).",
            Fix: "Add values, or delete the statement.",
            AccessAnalyzer: "EMPTY_ARRAY_CONDITION_FORANYVALUE"
        )
    );

    public static readonly PolicyRule EmptyArrayConditionIfExists = Add(
        EmptyCondition.IfExists,
        new(
            "WIV0126",
            RuleCategory.Grammar,
            "Condition key without values under IfExists",
            "'{0}' has no values under {1}, which holds only when the request lacks the key; write \"Null\": {{ \"{0}\": \"true\" }}, or add values",
            Severity.Info,
            Why: "With IfExists a missing key passes, and a key that exists equals nothing in an empty list. So this tests whether the key is missing, and `Null` says so. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
            Fix: "Write `Null` with `true` if you mean that; otherwise add values.",
            AccessAnalyzer: "EMPTY_ARRAY_CONDITION_IFEXISTS"
        )
    );

    public static IReadOnlyList<PolicyRule> All => Table;

    private static EmptyConditionRule Add(EmptyCondition meaning, Rule rule)
    {
        var added = new EmptyConditionRule(meaning, rule);
        Table.Add(added);
        return added;
    }
}
