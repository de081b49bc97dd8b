using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0122: an empty list of actions.</summary>
internal sealed class EmptyArrayAction : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0122",
        "Empty list of actions",
        "{0} is empty, so that the statement has no effect; name actions, or delete the statement",
        Severity.Info,
        new RuleHelp(
            Why: "A statement about no action allows and denies nothing. See "
                + "the [Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
            Fix: "Name actions, or delete the statement.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": [], "Resource": "arn:aws:s3:::shop/*" }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::shop/*" }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EMPTY_ARRAY_ACTION",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember element in EmptyElements.Lists(check, "Action"))
        {
            check.Report(Definition, element.Value.Span, element.Name.Value);
        }
    }
}
