using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0127: an empty list of resources.</summary>
internal sealed class EmptyArrayResource : PolicyRule
{
    public static readonly Rule Definition = new(
        "WIV0127",
        "Empty list of resources",
        "{0} is empty, so that the statement has no effect; name resources, or delete the statement",
        Severity.Info,
        new RuleHelp(
            Why: "A statement about no resource allows and denies nothing. See "
                + "the [Resource element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).",
            Fix: "Name resources, or delete the statement.",
            Bad: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": [] }
              ]
            }
            """,
            Good: """
            {
              "Version": "2012-10-17",
              "Statement": [
                { "Effect": "Allow", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::shop/*"] }
              ]
            }
            """
        )
    )
    {
        AccessAnalyzer = "EMPTY_ARRAY_RESOURCE",
    };

    public override Rule Rule => Definition;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember element in EmptyElements.Lists(check, "Resource"))
        {
            check.Report(Definition, element.Value.Span, element.Name.Value);
        }
    }
}
