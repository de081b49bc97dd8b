using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules.CSharp;

/// <summary>WIV1004: parts of a statement built in C# that do not fit one another.</summary>
internal static class PartsThatDoNotFit
{
    public static readonly Rule Rule = new(
        "WIV1004",
        "Parts of a statement that do not fit",
        "{0}",
        Severity.Warning,
        new RuleHelp(
            Why: "A statement whose resource no action of it takes, or whose condition asks for a key that no request has, allows nothing or denies nothing, and nobody is told: the request ends in AccessDenied, or passes where it should not. Looked at are statements built by the runtime library's `PolicyStatement`, the CDK's `PolicyStatement` with its `PolicyStatementProps`, and the AWS SDK's `Statement`, with the rules that hold for policies of a catalog. Only what is constant counts as known: what comes in when the program runs may fit, and nothing is told that depends on it. Whether an action exists is another rule's to tell. See [the resource types and condition keys of each action](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
            Fix: "Name a resource that the action takes, or a key that its request has; or name the action that was meant.",
            Bad: """
            using Wiv.Catalog;

            class Orders
            {
                PolicyStatement Read() =>
                    PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse("arn:aws:s3:::shop-orders"));
            }
            """,
            Good: """
            using Wiv.Catalog;

            class Orders
            {
                PolicyStatement Read() =>
                    PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse("arn:aws:s3:::shop-orders/*"));
            }
            """
        )
    );
}
