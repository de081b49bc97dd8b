namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0009: name declared twice.</summary>
internal static class DuplicateName
{
    public static readonly Rule Rule = new(
        "WIV0009",
        "Name declared twice",
        "{0} '{1}' is declared twice, first in {2}; give one of the two another name",
        Severity.Error,
        new RuleHelp(
            Why: "A permission that names it could mean either. Within one file the same slip is a repeated key, [WIV0004](WIV0004.md).",
            Fix: "Rename one, or delete it.",
            Bad: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: Bucket, why: Read the orders }
            # next file
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::orders
            """,
            Good: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: Bucket, why: Read the orders }
            # next file
            catalog: Other
            resources:
              Bucket:
                arn: arn:aws:s3:::orders
            policies:
              OtherPolicy:
                permissions:
                  - { action: s3:GetObject, resource: Bucket, why: Read the orders }
            """
        )
    );
}
