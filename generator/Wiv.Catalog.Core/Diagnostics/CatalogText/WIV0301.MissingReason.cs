namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0301: no reason.</summary>
internal static class MissingReason
{
    /// <summary>What the reason of a permission, a principal or a category says.</summary>
    public const string OfNeed = "in 'why' what it is needed for";

    /// <summary>What the reason of an acceptance says.</summary>
    public const string OfAcceptance = "behind the colon why the finding is right here";

    public static readonly Rule Rule = new(
        "WIV0301",
        "No reason",
        "{0} has no reason; say {1}, in one sentence that the customer will read",
        Severity.Error,
        new RuleHelp(
            Why: "The reason is what the customer's reviewer decides by. A permission that nobody can give a reason for should not be asked for.",
            Fix: "Write the reason. `TODO` and its like do not count.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: "*"
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
