namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0019: parameter does not fit here.</summary>
internal static class ParameterMisfit
{
    public static readonly Rule Rule = new(
        "WIV0019",
        "Parameter does not fit here",
        "the parameter '{0}' of the type {1} cannot stand in '{2}'; {3}",
        Severity.Error,
        new RuleHelp(
            Why: "A parameter of the type `arn` is a whole ARN. Inside a longer text it would give an ARN within an ARN, which matches nothing; and a whole resource can only be a parameter that is known to be an ARN. "
                + "A Region is no account and an account no Region: where no value of the type fits, the policy would match nothing.",
            Fix: "Use a parameter of the type that is named, or let the ARN stand alone.",
            Bad: """
            catalog: Shop
            parameters:
              Store:
                type: arn
                matches: arn:*:s3:::*
            resources:
              Bucket:
                arn: arn:aws:s3:::{Store}/*
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucket
                    why: Read the orders
            """,
            Good: """
            catalog: Shop
            parameters:
              Store:
                type: arn
                matches: arn:*:s3:::*
            resources:
              Bucket:
                arn: "{Store}"
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Bucket
                    why: Read the orders
            """
        )
    );
}
