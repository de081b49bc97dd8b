using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0116: a space in the name of a policy variable.</summary>
internal sealed class UnsupportedSpaceInVariable() : PolicyVariableRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0116",
        RuleCategory.Grammar,
        "Space in a policy variable",
        "the policy variable '{0}' has a space in its name; only a quoted default may contain spaces",
        Severity.Error,
        Why: "No condition key contains a space, so the variable never has a value. See [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Remove the space.",
        AccessAnalyzer: "UNSUPPORTED_SPACE_IN_VARIABLE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override bool IsBroken(PolicyVariable variable) => variable is { IsClosed: true, IsEmpty: false, HasSpace: true };
}
