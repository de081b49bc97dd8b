using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0117: a policy variable without a name.</summary>
internal sealed class EmptyVariable() : PolicyVariableRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0117",
        RuleCategory.Grammar,
        "Empty policy variable",
        "the policy variable '{0}' has no name; write a condition key such as aws:username, or delete it",
        Severity.Error,
        Why: "A variable without a name never has a value. See "
            + "[policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Write the name of a condition key, or delete the variable.",
        AccessAnalyzer: "EMPTY_VARIABLE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override bool IsBroken(PolicyVariable variable) => variable is { IsClosed: true, IsEmpty: true };
}
