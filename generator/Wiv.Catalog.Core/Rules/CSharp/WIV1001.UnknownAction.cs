using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>WIV1001: an action that AWS does not have.</summary>
internal static class UnknownAction
{
    public static readonly Rule Rule = new(
        "WIV1001",
        "Action that AWS does not have",
        "'{0}' {1}",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM accepts a policy with such a name and grants nothing by it; the mistake shows as AccessDenied, and only in the customer's account. Looked at are strings that are meant as IAM actions: arguments of parameters, and values of properties and fields, marked `[IamAction]` or `[StringSyntax(\"iam-action\")]`, and the actions of the AWS SDK's `ActionIdentifier`, of the CDK's `PolicyStatement` and grants, and of Pulumi's policy documents. What a catalog names is judged in the catalog.",
            Fix: "Write the name that AWS has for it; the code fix does, where it is plain what was meant. An operation of an SDK does not always give the action its name: `ListObjects` needs `s3:ListBucket`.",
            Bad: """
            using Wiv.Catalog;

            class Fleet
            {
                PolicyDocument Session() => PolicyDocument.Allow("ec2:DecsribeInstances");
            }
            """,
            Good: """
            using Wiv.Catalog;

            class Fleet
            {
                PolicyDocument Session() => PolicyDocument.Allow("ec2:DescribeInstances");
            }
            """
        )
    );
}
