namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0012: malformed principal.</summary>
internal static class MalformedPrincipal
{
    public static readonly Rule Rule = new(
        "WIV0012",
        "Malformed principal",
        "'{0}' is not a principal of the type {1}; {2}",
        Severity.Error,
        new RuleHelp(
            Why: "A trust policy with a principal that IAM does not know is rejected, and one with the wrong principal lets somebody else in. See the [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).",
            Fix: "Write the form that the message names.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders
            trust:
              - principal: { AWS: "12345" }
                why: Runs the shop
            """,
            Good: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders
            trust:
              - principal: { AWS: "123456789012" }
                why: Runs the shop
            """
        )
    );
}
