using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0265: dynamodb:Attributes without dynamodb:Select.</summary>
internal sealed class DynamoDbAttributesWithoutSelect() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0265",
        RuleCategory.Conditions,
        "dynamodb:Attributes without dynamodb:Select",
        "'{0}' limits only attributes that a request names, and a request that names none gets them all; add dynamodb:Select with SPECIFIC_ATTRIBUTES",
        Severity.Warning,
        Why: "A query for all attributes names none, and so passes. See [fine-grained access in DynamoDB](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html).",
        Fix: "Add `\"StringEqualsIfExists\": { \"dynamodb:Select\": \"SPECIFIC_ATTRIBUTES\" }`.",
        AccessAnalyzer: "DYNAMODB_ATTRIBUTES_WITHOUT_SELECT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    private static readonly string[] Reads = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"];

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (
            statement is { IsAllow: true, Actions: { IsNot: false } actions }
            && condition.IsOn("dynamodb:Attributes")
            && !condition.Operator.IsNull
            && actions.Items.Any(action => Array.Exists(Reads, action.Includes))
            && !statement.Conditions.Any(IsSelect)
        )
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value);
        }
    }

    private static bool IsSelect(CheckedCondition condition) =>
        condition.IsOn("dynamodb:Select") && condition.Values.Any(value => value.Example == "SPECIFIC_ATTRIBUTES");
}
