namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0001: the file is not yaml.</summary>
internal static class YamlSyntax
{
    public static readonly Rule Rule = new(
        "WIV0001",
        "The file is not YAML",
        "{0}",
        Severity.Error,
        new RuleHelp(
            Why: "A file that cannot be read grants nothing. Every such line is told at once, and what stands in the other lines is still compiled, so that one slip does not make all constants disappear.",
            Fix: "Mend the line as the message says.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: "Read the orders
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
