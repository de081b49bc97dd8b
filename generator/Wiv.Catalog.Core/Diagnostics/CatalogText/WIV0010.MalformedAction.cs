namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0010: malformed action.</summary>
internal static class MalformedAction
{
    public static readonly Rule Rule = new(
        "WIV0010",
        "Malformed action",
        "'{0}' is not an IAM action; {1}",
        Severity.Error,
        new RuleHelp(
            Why: "IAM rejects the policy, or, worse, accepts an action that never matches. See the [Action element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html).",
            Fix: "Write the service prefix, one colon, and the name of the action: `s3:GetObject`.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3.GetObject
                    resource: "*"
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders
            """
        )
    );
}
