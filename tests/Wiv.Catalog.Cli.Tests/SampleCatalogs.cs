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
}
