namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0006: value not allowed.</summary>
internal static class InvalidValue
{
    public static readonly Rule Rule = new(
        "WIV0006",
        "Value not allowed",
        "'{0}' is not {1}; {2}",
        Severity.Error,
        new RuleHelp(
            Why: "Names become C# identifiers, file names and headings; types decide how a value is checked. Neither can be guessed.",
            Fix: "Write a value of the form that the message gives.",
            Bad: """
            catalog: Shop
            policies:
              Shop Policy:
                permissions:
                  - action: s3:GetObject
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
