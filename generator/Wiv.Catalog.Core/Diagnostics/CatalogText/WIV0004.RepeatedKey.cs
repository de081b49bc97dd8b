namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0004: repeated key.</summary>
internal static class RepeatedKey
{
    public static readonly Rule Rule = new(
        "WIV0004",
        "Repeated key",
        "'{0}' stands twice in {1}, first in line {2}; only one of the two can be meant",
        Severity.Error,
        new RuleHelp(
            Why: "YAML readers disagree on which of two equal keys counts. A person who reads the file sees the other one.",
            Fix: "Delete one of the two, or give the second its own name.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders
                    why: Read all orders
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
