namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0013: unknown condition operator.</summary>
internal static class UnknownConditionOperator
{
    public static readonly Rule Rule = new(
        "WIV0013",
        "Unknown condition operator",
        "'{0}' is not a condition operator{1}",
        Severity.Error,
        new RuleHelp(
            Why: "IAM rejects the policy. See [condition operators](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).",
            Fix: "Correct the operator. `IfExists` may stand behind it, `ForAllValues:` or `ForAnyValue:` before it.",
            Bad: """
            catalog: Shop
            conditions:
              Inside:
                IpAdress:
                  aws:SourceIp: 10.0.0.0/8
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
