namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0020: one action, two spellings.</summary>
internal static class ActionSpelledTwice
{
    public static readonly Rule Rule = new(
        "WIV0020",
        "One action, two spellings",
        "'{0}' is the same action as '{1}' to IAM, which ignores case; write it the same way in both places",
        Severity.Warning,
        new RuleHelp(
            Why: "IAM matches actions without regard to case. Two spellings of one action look like two permissions to a person, and share one C# constant.",
            Fix: "Spell it one way, as AWS does.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:getobject, resource: "*", why: Find the orders }
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
