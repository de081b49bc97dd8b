using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0156: a multivalued key without ForAllValues or ForAnyValue.</summary>
internal sealed class MissingQualifier() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0156",
        RuleCategory.Conditions,
        "Multivalued key without ForAllValues or ForAnyValue",
        "a request may have several values of '{0}'; write ForAnyValue:{1} if one must match, ForAllValues:{1} if all must",
        Severity.Error,
        Why: "Without a qualifier the operator compares one value, and what it does with several is undefined. See [single-valued and multivalued keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html).",
        Fix: "Put `ForAnyValue:` or `ForAllValues:` before the operator. `ForAllValues:` also holds for a request without the key.",
        AccessAnalyzer: "MISSING_QUALIFIER"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            condition.Operator is { IsKnown: true, HasQuantifier: false, IsNull: false }
            && AwsReference.FindConditionKey(condition.Key.Value) is { IsMultivalued: true }
        )
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value, condition.Operator.Text.Value);
        }
    }
}
