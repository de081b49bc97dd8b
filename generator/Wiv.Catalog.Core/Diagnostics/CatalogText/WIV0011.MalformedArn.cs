namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0011: malformed arn.</summary>
internal static class MalformedArn
{
    public static readonly Rule Rule = new(
        "WIV0011",
        "Malformed ARN",
        "'{0}' is not an ARN; {1}",
        Severity.Error,
        new RuleHelp(
            Why: "A resource that is no ARN is rejected when the policy is created, which happens in the customer's account. See [ARNs](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).",
            Fix: "Write `arn:partition:service:region:account:resource`, leaving region or account empty where the service has none.",
            Bad: """
            catalog: Shop
            resources:
              Bucket:
                arn: arn:aws:s3:shop
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
