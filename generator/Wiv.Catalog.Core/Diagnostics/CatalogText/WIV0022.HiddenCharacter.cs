namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0022: hidden character.</summary>
internal static class HiddenCharacter
{
    public static readonly Rule Rule = new(
        "WIV0022",
        "Hidden character",
        "{0} contains {1}; {2}",
        Severity.Error,
        new RuleHelp(
            Why: "A reviewer does not see such a character, or sees the text in another order than a computer reads it ([Trojan Source](https://trojansource.codes)). Some of them end a line for one program and not for the next. The text of a catalog becomes C#, templates and policies, so what it says must be what a reader sees. Names, ARNs and values of conditions may contain none of them; a reason may contain the joiners of scripts and emoji.",
            Fix: "Delete the character, or write the one that was meant. It often comes along with text that is copied from a web page or a document.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: "Read the orders\u2028and the invoices"
            """,
            Good: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
                    why: Read the orders and the invoices
            """
        )
    );

    /// <summary>What to do about one in the text of a catalog.</summary>
    public const string Advice = "delete it, or write the character that was meant";
}
