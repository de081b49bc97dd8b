namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0002: unknown key.</summary>
internal static class UnknownKey
{
    public static readonly Rule Rule = new(
        "WIV0002",
        "Unknown key",
        "'{0}' is not a key of {1}{2}",
        Severity.Error,
        new RuleHelp(
            Why: "A key that nobody reads is a statement that nobody makes: a mistyped `condition` would grant the permission without its condition.",
            Fix: "Correct the key. The message names the nearest one, or all that are allowed.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - resource: "*"
                    action: s3:GetObject
                    resorce: "*"
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
