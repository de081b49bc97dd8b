namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0014: malformed condition key.</summary>
internal static class MalformedConditionKey
{
    public static readonly Rule Rule = new(
        "WIV0014",
        "Malformed condition key",
        "'{0}' is not a condition key; {1}",
        Severity.Error,
        new RuleHelp(
            Why: "A condition on a key that does not exist never holds, or always does, depending on the operator. See [condition keys](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).",
            Fix: "Write the prefix, one colon and the name: `aws:SourceIp`, `s3:prefix`, `aws:ResourceTag/team`.",
            Bad: """
            catalog: Shop
            conditions:
              Inside:
                IpAddress:
                  SourceIp: 10.0.0.0/8
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    condition: Inside
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            conditions:
              Inside:
                IpAddress:
                  aws:SourceIp: 10.0.0.0/8
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    condition: Inside
                    why: Read the orders
            """
        )
    );
}
