using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0115: a default of a policy variable without its quotes.</summary>
internal sealed class MissingQuoteInVariable : PolicyVariableRule
{
    public static readonly Rule Definition = new(
        "WIV0115",
        "Default of a policy variable without quotes",
        "the default of '{0}' lacks a quote; write it between single quotes",
        Severity.Error,
        new RuleHelp(
            Why: "The text that stands for a variable without a value is written in single quotes: `${aws:username, 'nobody'}`. See "
                + "[policy variables](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).",
            Fix: "Put single quotes around the default.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/${aws:username, 'nobody}/*" }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/${aws:username, 'nobody'}/*" }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "MISSING_QUOTE_IN_VARIABLE",
    };

    public override Rule Rule => Definition;

    protected override bool IsBroken(PolicyVariable variable) => variable is { IsClosed: true, LacksQuote: true };
}
