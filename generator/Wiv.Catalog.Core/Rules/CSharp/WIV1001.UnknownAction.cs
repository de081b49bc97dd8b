using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>WIV1001: action not in the catalog.</summary>
internal static class UnknownAction
{
    public static readonly Rule Rule = new(
        "WIV1001",
        "Action not in the catalog",
        "the catalog does not grant '{0}'{1}",
        Severity.Warning,
        new RuleHelp(
            Why: "What the catalog does not grant, no customer's role grants: the request ends in AccessDenied, and only in the customer's account. An action that a wildcard of the catalog covers is granted, and case counts for nothing, as in IAM. Looked at are strings that are meant as IAM actions: arguments of parameters, and values of properties and fields, marked `[IamAction]` or `[StringSyntax(\"iam-action\")]`, and the actions of the AWS SDK's `ActionIdentifier` and of the CDK's `PolicyStatement`.",
            Fix: "Correct the name, or add the permission to the catalog with the reason why it is needed.",
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
