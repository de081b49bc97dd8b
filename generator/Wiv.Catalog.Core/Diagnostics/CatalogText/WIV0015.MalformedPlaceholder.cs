namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0015: malformed placeholder.</summary>
internal static class MalformedPlaceholder
{
    public static readonly Rule Rule = new(
        "WIV0015",
        "Malformed placeholder",
        "'{0}' holds a brace that opens or closes no parameter; {1}",
        Severity.Error,
        new RuleHelp(
            Why: "A brace that is left in an ARN is taken literally by IAM, and matches nothing.",
            Fix: "Write `{Parameter}`, or write the brace twice where a brace is meant.",
            Bad: """
            catalog: Shop
            resources:
              Bucket:
                arn: "arn:aws:s3:::shop-{Account"
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucket
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            resources:
              Bucket:
                arn: "arn:aws:s3:::shop-{{Account}}"
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
