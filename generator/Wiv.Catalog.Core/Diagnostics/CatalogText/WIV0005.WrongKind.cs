namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0005: wrong kind of value.</summary>
internal static class WrongKind
{
    public static readonly Rule Rule = new(
        "WIV0005",
        "Wrong kind of value",
        "{0} must be {1}, not {2}",
        Severity.Error,
        new RuleHelp(
            Why: "A list where one text belongs, or a text where a mapping belongs, is usually an indentation slip that moved a part of the catalog elsewhere.",
            Fix: "Write the kind of value that the message names.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: { s3: GetObject }
                    resource: "*"
                    why: Read the orders
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
