using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>WIV1005: a document built in C# that is longer than what it is used as may be.</summary>
internal static class DocumentOverQuota
{
    public static readonly Rule Rule = new(
        "WIV1005",
        "Document over the quota of its use",
        "the document has {0} characters without white space, more than the {1} that {2}; {3}",
        Severity.Warning,
        new RuleHelp(
            Why: "AWS rejects the call, whatever the document says. Looked at are documents of the runtime library's `PolicyDocument` whose JSON is given to a request of the AWS SDK that says what it is used as, such as `AssumeRoleRequest.Policy`. The size is that of the merged document. Of a document that is not constant in all its parts, what is known counts, and is told when it alone is too much. "
                + "See [the quotas of IAM and STS](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Say more with fewer statements, split the document, or attach or name a managed policy.",
            Bad: Example(Budgets.Session),
            Good: Example(Budgets.Session / 2)
        )
    );

    private static string Example(int length) =>
        $$"""
            using Amazon.SecurityToken.Model;
            using Wiv.Catalog;

            class Orders
            {
                AssumeRoleRequest Session() => new AssumeRoleRequest
                {
                    Policy = PolicyDocument.Create(PolicyStatement
                        .Allow("s3:GetObject")
                        .On(PolicyResource.Parse("arn:aws:s3:::shop/{{new string('x', length)}}"))).ToJson()
                };
            }
            """;
}
