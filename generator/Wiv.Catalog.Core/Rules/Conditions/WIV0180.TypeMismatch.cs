using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0180: an operator of another type than the key.</summary>
internal sealed class TypeMismatch() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0180",
        RuleCategory.Conditions,
        "Operator does not suit the key's type",
        "{0} does not suit '{1}', which is of type {2}; use an operator for {2}",
        Severity.Warning,
        Why: "The operator cannot compare the key's values, so the condition does not do what it seems to. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
        Fix: "Use an operator for the type of the key.",
        AccessAnalyzer: "TYPE_MISMATCH"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        ConditionOperator used = condition.Operator;
        if (
            used is { IsKnown: true, IsNull: false }
            && AwsReference.FindConditionKey(condition.Key.Value) is { } key
            && !Suits(used, key)
        )
        {
            check.Report(Definition, used.Text.Span, used.Text.Value, condition.Key.Value, Name(key.Type));
        }
    }

    /// <remarks>
    /// ARNs are texts, and texts such as the values of tags may be ARNs. A tag may hold a number too, which the Numeric operators
    /// read; so may the keys of times.
    /// </remarks>
    private static bool Suits(ConditionOperator used, AwsConditionKey key) =>
        key.Type switch
        {
            ConditionKeyType.Bool or ConditionKeyType.ArrayOfBool => used.IsBool,
            ConditionKeyType.Numeric => used.IsNumeric,
            ConditionKeyType.Date => used.IsDate || used.IsNumeric,
            ConditionKeyType.IpAddress => used.IsIpAddress,
            _ => key.IsTemplate || used.IsString || used.IsArn || used.IsBinary,
        };

    private static string Name(ConditionKeyType type) =>
        type switch
        {
            ConditionKeyType.ArrayOfString => nameof(ConditionKeyType.String),
            ConditionKeyType.ArrayOfArn => nameof(ConditionKeyType.Arn),
            ConditionKeyType.ArrayOfBool => nameof(ConditionKeyType.Bool),
            _ => type.ToString(),
        };
}
