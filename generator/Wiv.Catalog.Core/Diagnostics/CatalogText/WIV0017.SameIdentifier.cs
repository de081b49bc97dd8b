namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0017: two names, one c# identifier.</summary>
internal static class SameIdentifier
{
    public static readonly Rule Rule = new(
        "WIV0017",
        "Two names, one C# identifier",
        "{0} '{1}' and '{2}' both become {3}; rename one of them",
        Severity.Error,
        new RuleHelp(
            Why: "Letters that C# does not allow in a name are left out, so that two different names can become the same member. Only the first would exist. Catalogs and policies become files too, whose names must differ in more than case.",
            Fix: "Rename one of the two.",
            Bad: """
            catalog: Shop
            policies:
              Shop-OrdersPolicy:
                permissions:
                  - { action: s3:ListBucket, resource: "*", why: Find the orders }
              ShopOrdersPolicy:
                permissions:
                  - action: s3:GetObject
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
