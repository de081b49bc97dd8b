using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0260: StringLike on a key of ARNs.</summary>
internal sealed class StringLikeOperatorWithArnConditionKeys() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0260",
        RuleCategory.Conditions,
        "StringLike on an ARN key",
        "a wildcard under {0} matches across the colons of '{1}'; write {2}, which matches field by field",
        Severity.Warning,
        Why: "`arn:aws:iam::123456789012:role/*` is meant for one account; under `StringLike` a wildcard in an early field also matches the later ones. See [ARN operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN).",
        Fix: "Use `ArnLike` or `ArnNotLike`, with six fields in each value.",
        AccessAnalyzer: "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        ConditionOperator used = condition.Operator;
        if (
            used is { IsString: true, KnowsWildcards: true }
            && AwsReference.FindConditionKey(condition.Key.Value) is { Type: ConditionKeyType.Arn or ConditionKeyType.ArrayOfArn }
        )
        {
            string better = used.IsNegated ? "ArnNotLike" : "ArnLike";
            check.Report(Definition, used.Text.Span, used.Text.Value, condition.Key.Value, better);
        }
    }
}
