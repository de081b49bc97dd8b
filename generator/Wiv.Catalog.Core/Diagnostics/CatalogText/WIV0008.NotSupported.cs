namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0008: not supported in a catalog.</summary>
internal static class NotSupported
{
    public static readonly Rule Rule = new(
        "WIV0008",
        "Not supported in a catalog",
        "{0} is not supported in a catalog; {1}",
        Severity.Error,
        new RuleHelp(
            Why: "Tags, merge keys, texts of several documents and keys that are not texts have no meaning here. Passing over them in silence would lose what they say.",
            Fix: "Write what is meant in plain mappings, lists and texts.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders
            ---
            catalog: Other
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
