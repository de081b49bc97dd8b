namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0041: aliases stand for too many values.</summary>
internal static class TooManyAliased
{
    public static readonly Rule Rule = new(
        "WIV0041",
        "Aliases stand for too many values",
        "with {0} the aliases of this file stand for more than {1} values; write a row once, with several actions, resources or conditions",
        Severity.Error,
        new RuleHelp(
            Why: "An alias of two characters can stand for a list of thousands. A few lines of them would fill the memory of the build.",
            Fix: "Say once what holds for several: a row takes lists of actions, resources and conditions.",
            Bad: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: &a [s3:A, s3:B, s3:C, s3:D, s3:E, s3:F, s3:G, s3:H, s3:I, s3:J, s3:K, s3:L], resource: "*", why: Read the orders }
                  - { action: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a], resource: "*", why: Find the orders }
                  - { action: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b], resource: "*", why: Count the orders }
                  - { action: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c, *c], resource: "*", why: Sort the orders }
            """,
            Good: """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { action: [s3:GetObject, s3:GetObjectVersion], resource: "*", why: Read the orders }
            """
        )
    );
}
