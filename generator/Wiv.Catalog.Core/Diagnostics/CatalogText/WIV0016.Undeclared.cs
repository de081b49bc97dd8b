namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0016: not declared.</summary>
internal static class Undeclared
{
    public static readonly Rule Rule = new(
        "WIV0016",
        "Not declared",
        "the catalog {0} declares no {1} '{2}'{3}",
        Severity.Error,
        new RuleHelp(
            Why: "A name that means nothing grants nothing. The row still gives its constant, so that the code which uses it compiles; the policy is built without it.",
            Fix: "Declare it, or correct the name. In place of an ARN, declare a resource under `resources` and name it.",
            Bad: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:::shop
            policies:
              KeepPolicy:
                permissions:
                  - { action: s3:ListBucket, resource: Bucket, why: Find the orders }
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucke
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
