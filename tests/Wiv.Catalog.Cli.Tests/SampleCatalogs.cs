namespace Wiv.Catalog.Cli.Tests;

/// <summary>Small catalogs to run the command on.</summary>
internal static class SampleCatalogs
{
    /// <summary>A catalog of one policy with one permission.</summary>
    public static string Of(string catalog, string policy, string action = "s3:GetObject") =>
        $"""
            catalog: {catalog}
            policies:
              {policy}:
                groups:
                  - group: Everything
                    permissions:
                      - action: {action}
                        resource: "*"
                        why: Know the objects

            """.ReplaceLineEndings("\n");

    /// <summary>A catalog with errors in its third line and in its last.</summary>
    public const string Broken = """
        catalog: Broken
        policies:
          Reader: { why: Reads, colour: red }
          Writer:
            groups:
              - group: Everything
                permissons: []

        """;

    /// <summary>A catalog with a parameter that nothing uses, which is a warning.</summary>
    public static string WithWarning =>
        Of("Warned", "Reader")
        + """
            parameters:
              Region: { type: region }

            """.ReplaceLineEndings("\n");

    /// <summary>A catalog with what rows can have: a group or none, a condition, a wildcard, an ARN, signs that a table knows.</summary>
    public const string Shop = """
        catalog: Shop
        parameters:
          AccountId: { type: account-id }
        resources:
          Bucket: { arn: "arn:aws:s3:::shop-{AccountId}" }
          Orders: { arn: "arn:aws:s3:::shop-{AccountId}/*" }
        conditions:
          Tagged: { label: Tagged team, StringEquals: { "aws:ResourceTag/team": shop } }
        policies:
          OrdersPolicy:
            groups:
              - group: Orders [of the day]
                permissions:
                  - { action: "s3:Get*", resource: Bucket, why: Know how the bucket is set up }
                  - { action: "s3:Get*", resource: Orders, why: Read the orders of the day for the invoice }
                  - { action: "s3:PutObject", resource: Orders, why: Write the invoice }
          FleetPolicy:
            permissions:
              - { action: "ec2:DescribeInstances", resource: "*", why: Show which machines run }
              - { action: "ec2:StopInstances", resource: "*", condition: Tagged, why: Stop a machine that is not used }

        """;
}
