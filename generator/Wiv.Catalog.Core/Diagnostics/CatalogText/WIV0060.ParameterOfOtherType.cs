namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0060: parameter of another type than is meant here.</summary>
internal static class ParameterOfOtherType
{
    public static readonly Rule Rule = new(
        "WIV0060",
        "Another type is meant here",
        "the parameter '{0}' of the type {1} stands as {2} in '{3}'; the type for it is {4}",
        Severity.Warning,
        new RuleHelp(
            Why: "The fields of an ARN take few values: an account is 12 digits. Of a text or an external id that stands there, generated code and "
                + "templates take nothing else, so that no value can move the ARN to another account. With the type that is meant, the one who "
                + "calls the code sees what is wanted, and a wrong value is refused where it enters.",
            Fix: "Declare the parameter with the type that is named, or use a parameter of its own here.",
            Bad: """
            catalog: Shop
            parameters:
              Customer:
                type: text
            resources:
              Thumbnails:
                arn: arn:aws:lambda:eu-central-1:{Customer}:function:thumbnails
            policies:
              ShopPolicy:
                permissions:
                  - action: lambda:InvokeFunction
                    resource: Thumbnails
                    why: Make the thumbnails of new products
            """,
            Good: """
            catalog: Shop
            parameters:
              Customer:
                type: account-id
            resources:
              Thumbnails:
                arn: arn:aws:lambda:eu-central-1:{Customer}:function:thumbnails
            policies:
              ShopPolicy:
                permissions:
                  - action: lambda:InvokeFunction
                    resource: Thumbnails
                    why: Make the thumbnails of new products
            """
        )
    );
}
