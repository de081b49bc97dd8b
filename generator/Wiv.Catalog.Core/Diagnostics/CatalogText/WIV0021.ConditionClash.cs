namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0021: two conditions of one row test the same.</summary>
internal static class ConditionClash
{
    public static readonly Rule Rule = new(
        "WIV0021",
        "Two conditions of one row test the same",
        "the conditions '{0}' and '{1}' both test '{2}' with {3}, which a statement can say once; declare one condition with the values that both let pass",
        Severity.Error,
        new RuleHelp(
            Why: "All conditions of a row must hold. A statement has one list of values for an operator and a key, of which any may match: "
                + "put together, the two lists would let pass what either lets pass. See [several keys and values](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html).",
            Fix: "Declare one condition with the values that both let pass, or give the row one of the two.",
            Bad: """
            catalog: Shop
            conditions:
              InEurope: { StringEquals: { aws:RequestedRegion: [eu-central-1, eu-west-1] } }
              InTheNorth: { StringEquals: { aws:RequestedRegion: [eu-north-1, eu-west-1] } }
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    condition: [InEurope, InTheNorth]
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            conditions:
              InEurope: { StringEquals: { aws:RequestedRegion: [eu-central-1, eu-west-1] } }
              Encrypted: { Bool: { aws:SecureTransport: true } }
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    condition: [InEurope, Encrypted]
                    why: Read the orders
            """
        )
    );
}
