using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0118: a policy variable in an element that takes none.</summary>
internal sealed class VariableUnsupportedInElement() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0118",
        RuleCategory.Grammar,
        "Policy variable in an element that does not support it",
        "the policy variable '{0}' is in {1}; only Resource and condition values support policy variables",
        Severity.Error,
        Why: "IAM replaces policy variables in Resource and in condition values. Everywhere else it takes the text as written. See [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Write the text itself, or move the part that depends on the request to Resource or Condition.",
        AccessAnalyzer: "VARIABLE_UNSUPPORTED_IN_ELEMENT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Sid is { } sid)
            {
                Report(check, sid, sid.Value, "Sid");
            }

            foreach (CheckedAction action in statement.Actions?.Items ?? [])
            {
                Report(check, action.Text, action.Text.Value, statement.Actions!.IsNot ? "NotAction" : "Action");
            }

            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                Report(check, principal.Value, principal.Example, statement.Principals!.IsNot ? "NotPrincipal" : "Principal");
            }
        }
    }

    private static void Report(PolicyCheck check, PositionedText text, string filled, string element)
    {
        if (PolicyVariable.In(filled).FirstOrDefault() is { } variable)
        {
            check.Report(Definition, text.Span, variable.Text, element);
        }
    }
}
