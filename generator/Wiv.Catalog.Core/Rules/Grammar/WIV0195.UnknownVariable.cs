using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Conditions;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0195: a policy variable by a name that nothing fills in.</summary>
internal sealed class UnknownVariable() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0195",
        RuleCategory.Grammar,
        "Policy variable that nothing fills in",
        "nothing fills in '{0}': {1}",
        Severity.Warning,
        Why: "IAM fills in the value of the condition key that the variable names. If the request has no such key, the text with the variable matches nothing. `${AWS::AccountId}` is CloudFormation's, and only Fn::Sub in a template fills it in. See [policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
        Fix: "Write the name of a condition key, such as `aws:username`, or the value itself."
    );

    private const string Global = "aws:";

    /// <summary>Services that fill in variables of their own, which are no condition keys.</summary>
    /// <remarks>
    /// https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-variables.html and
    /// https://docs.aws.amazon.com/transfer/latest/userguide/users-policies-session.html
    /// </remarks>
    private static readonly string[] WithOwnVariables = ["iot:", "transfer:"];

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (!check.Policy.KnowsVariables)
        {
            return;
        }

        foreach (CheckedStatement statement in check.Statements)
        {
            foreach ((PositionedText text, string filled) in PolicyVariableRule.Texts(statement))
            {
                foreach (PolicyVariable variable in PolicyVariable.In(filled).Where(variable => IsUnknown(statement, variable)))
                {
                    Report(check, text, variable);
                }
            }
        }
    }

    private static bool IsUnknown(CheckedStatement statement, PolicyVariable variable) =>
        variable is { IsClosed: true, IsEmpty: false, HasSpace: false, IsEscape: false }
        && !Array.Exists(WithOwnVariables, prefix => variable.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        && (variable.Name.IndexOf(':') < 0 || UnknownKey.Is(statement, variable.Name));

    private static void Report(PolicyCheck check, PositionedText text, PolicyVariable variable)
    {
        if (variable.Name.IndexOf("::", StringComparison.Ordinal) > 0)
        {
            check.Report(
                Definition,
                text.Span,
                variable.Text,
                "it is CloudFormation's, for Fn::Sub in a template; write the value, or an IAM variable such as ${aws:PrincipalAccount}"
            );
            return;
        }

        string? meant = Nearest(check, variable.Name);
        string? suggestion =
            meant is not null && text.Value.IndexOf(variable.Text, StringComparison.Ordinal) >= 0
                ? text.Value.Replace(variable.Text, variable.Text.Replace(variable.Name, meant))
                : null;
        check.ReportWithSuggestion(
            Definition,
            text.Span,
            suggestion,
            variable.Text,
            $"'{variable.Name}' is not a condition key (AWS reference {AwsReference.Date})"
                + (meant is null ? "; write one such as aws:username, or the value" : DidYouMean.Phrase(meant))
        );
    }

    private static string? Nearest(PolicyCheck check, string name)
    {
        int colon = name.IndexOf(':');
        return colon < 0
            ? AwsReference.FindConditionKey(Global + name)?.Key
            : UnknownKey.Nearest(
                check,
                name,
                AwsReference.Find(name.Substring(0, colon))?.ConditionKeys ?? AwsReference.GlobalConditionKeys
            );
    }
}
