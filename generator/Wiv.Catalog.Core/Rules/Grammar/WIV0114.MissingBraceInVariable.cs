using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0114: a policy variable without its closing brace.</summary>
internal sealed class MissingBraceInVariable() : PolicyVariableRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0114",
        RuleCategory.Grammar,
        "Unclosed policy variable",
        "the policy variable '{0}' is not closed; end it with '}}'",
        Severity.Error,
        Why: "Without the brace IAM sees no variable, and compares the text as written. See [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Add the brace after the name.",
        AccessAnalyzer: "MISSING_BRACE_IN_VARIABLE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    protected override bool IsBroken(PolicyVariable variable) => !variable.IsClosed;
}
