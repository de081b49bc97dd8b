namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0018: declared but unused.</summary>
internal static class Unused
{
    public static readonly Rule Rule = new(
        "WIV0018",
        "Declared but unused",
        "{0} '{1}' is declared and never used; use it or delete it",
        Severity.Warning,
        new RuleHelp(
            Why: "A name that nothing uses was probably meant to be used: a condition that no permission carries protects nothing.",
            Fix: "Use it, or delete it.",
            Bad: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucket
                    why: Read the orders
            """
        )
    );
}
