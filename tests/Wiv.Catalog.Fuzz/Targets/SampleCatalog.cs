namespace Wiv.Catalog.Fuzz.Targets;

/// <summary>The catalog beside the C# that is tried.</summary>
internal static class SampleCatalog
{
    public const string Text = """
        catalog: Shop
        parameters:
          Account: { type: account-id }
        resources:
          Orders: { arn: "arn:aws:s3:::orders-{Account}/*" }
        policies:
          ShopPolicy:
            permissions:
              - { action: s3:GetObject, resource: Orders, why: Read the orders of the day }
              - { action: "ec2:Describe*", resource: "*", why: Show which machines there are }
        """;
}
