using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0114: a policy variable without its closing brace.</summary>
internal sealed class MissingBraceInVariable : PolicyVariableRule
{
    public static readonly Rule Definition = new(
        "WIV0114",
        "Policy variable without a closing brace",
        "the policy variable '{0}' is not closed; end it with '}}'",
        Severity.Error,
        new RuleHelp(
            Why: "Without the brace IAM sees no variable, and compares the text as it is written. See "
                + "[policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
            Fix: "Add the brace behind the name.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/${aws:username/*" }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/${aws:username}/*" }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "MISSING_BRACE_IN_VARIABLE",
    };

    public override Rule Rule => Definition;

    protected override bool IsBroken(PolicyVariable variable) => !variable.IsClosed;
}
