namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0003: missing key.</summary>
internal static class MissingKey
{
    public static readonly Rule Rule = new(
        "WIV0003",
        "Missing key",
        "{0} has no '{1}'; {2}",
        Severity.Error,
        new RuleHelp(
            Why: "A permission without a resource, or a parameter without a type, can mean several things, and the widest of them is the one that hurts.",
            Fix: "Add the key that the message names.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
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
