namespace Wiv.Catalog.Package.Tests.Builds;

/// <summary>Severities are set as those of any other diagnostic, whether the generator or an analyzer tells them.</summary>
[Collection(PackageGroup.Name)]
public sealed class SeverityTests(PackedPackage package)
{
    /// <summary>An unused resource, which the generator tells, and a wildcard that writes, which an analyzer tells.</summary>
    private const string Catalog = """
        catalog: Shop
        resources:
          Unused: { arn: "arn:aws:s3:::shop" }
        policies:
          BillingPolicy:
            permissions:
              - { action: "billing:Get*", resource: "*", why: Show the bill }

        """;

    [Fact]
    public async Task A_project_chooses_what_a_finding_is()
    {
        Solution solution = package.CreateSolution("Severities");
        Add("plain");
        Add("silenced in the project", "<NoWarn>$(NoWarn);WIV0018;WIV0246</NoWarn>");
        // As a package of catalogs, it has no C# file, and those are where MSBuild begins to look for such files.
        Add("silenced in a file").Write(".globalconfig", Config("none"));
        Add("raised in a file").Write(".globalconfig", Config("error")).Write("Empty.cs", "");
        Add("all warnings", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        DotNetResult built = (await solution.Build()).AssertFailure();

        AssertTold("plain", "warning WIV0018", "warning WIV0246");
        AssertTold("silenced in the project");
        AssertTold("silenced in a file");
        AssertTold("raised in a file", "error WIV0018", "error WIV0246");
        AssertTold("all warnings", "error WIV0018", "error WIV0246");

        Consumer Add(string name, string properties = "") =>
            solution
                .Add(name)
                .WriteProject($"<TreatWarningsAsErrors>false</TreatWarningsAsErrors>{properties}")
                .Write("shop.permissions.yaml", Catalog);

        void AssertTold(string project, params string[] expected) =>
            Assert.Equal(
                expected,
                built
                    .DiagnosticsOf($"{project}.csproj")
                    .Select(line => line.Split("): ")[1].Split(':')[0])
                    .Order(StringComparer.Ordinal)
            );
    }

    private static string Config(string severity) =>
        $"is_global = true\ndotnet_diagnostic.WIV0018.severity = {severity}\ndotnet_diagnostic.WIV0246.severity = {severity}\n";
}
