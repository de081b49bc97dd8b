using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0285: a key that no request of the statement has.</summary>
internal sealed class KeyThatNoActionCarries() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0285",
        RuleCategory.Conditions,
        "Key that no action of the statement has",
        "no action of the statement has '{0}' in its requests (AWS reference {1}); remove the condition, or test a key that the action has",
        Severity.Warning,
        Why: "If the key is missing the condition fails or, with a negated operator, holds, whatever the request: the statement does nothing, or the condition does not. See [each service's condition keys](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Use a key that AWS lists for the action or its resource. With an operator that ends in `IfExists` the key may be missing."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.Actions;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (IsBroken(statement, condition))
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value, AwsReference.Date);
        }
    }

    /// <summary>Whether no action of the statement has the key.</summary>
    public static bool IsBroken(CheckedStatement statement, CheckedCondition condition)
    {
        IReadOnlyList<AwsAction> actions = CarriedKey.Actions(statement, condition);
        return actions.Count > 0 && actions.All(action => action.FindConditionKey(condition.Key.Value) is null);
    }
}
