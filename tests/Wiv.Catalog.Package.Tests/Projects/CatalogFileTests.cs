using System.Text;
using Xunit.Abstractions;

namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>Catalog files as they come: anywhere, with nothing in them, with too much in them.</summary>
[Collection(PackageGroup.Name)]
public sealed class CatalogFileTests(PackedPackage package, ITestOutputHelper output)
{
    private const int Rows = 20_000;

    [Fact]
    public async Task Catalogs_are_found_under_any_path_and_may_have_the_same_file_name()
    {
        Consumer consumer = package
            .CreateConsumer("Anywhere")
            .WriteProject("<OutputType>Exe</OutputType><WivCatalogOutput>docs &amp; more (ü)</WivCatalogOutput>")
            .Write(
                "Program.cs",
                "System.Console.WriteLine(Shop.ShopPolicies.Reader.ToJson() + Shop.DepotPolicies.Reader.ToJson());"
            )
            .Write("with space/日本 & (ü)/shop.permissions.yaml", Consumer.Catalog)
            .Write(
                "with space/50% #1/shop.permissions.yaml",
                Consumer.Catalog.Replace("Shop", "Depot").Replace(":::shop", ":::depot")
            );

        (await consumer.Build()).AssertSuccess().AssertSilent();
        string policies = (await consumer.RunProgram()).AssertSuccess().Output;

        Assert.Contains("arn:aws:s3:::shop", policies);
        Assert.Contains("arn:aws:s3:::depot", policies);
        Assert.Equal(
            2,
            Directory.GetFiles(consumer.At("docs & more (ü)"), "ReaderPolicy.json", SearchOption.AllDirectories).Length
        );
    }

    [Fact]
    public async Task A_catalog_that_is_empty_or_missing_is_an_error_at_its_place()
    {
        Solution solution = package.CreateSolution("Nothing");
        const string properties = "<WivCatalogOutput>docs</WivCatalogOutput>";
        solution.Add("empty").WriteProject(properties).Write("shop.permissions.yaml", "");
        solution.Add("missing").WriteProject(properties, """<WivCatalog Include="shop.permissions.yaml" />""");

        DotNetResult built = (await solution.Build()).AssertFailure();

        Assert.Contains("shop.permissions.yaml(1,1): error WIV0", Assert.Single(built.DiagnosticsOf("empty.csproj")));
        Assert.Contains(
            built.DiagnosticsOf("missing.csproj"),
            line => line.Contains("shop.permissions.yaml(1,1): error WIV9004")
        );
    }

    [Fact]
    public async Task A_catalog_with_every_action_of_AWS_compiles()
    {
        Consumer consumer = package
            .CreateConsumer("Big")
            .WriteProject(
                "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><NoWarn>$(NoWarn);WIV0249</NoWarn><OutputType>Exe</OutputType>"
            )
            .Write(
                "Program.cs",
                "System.Console.WriteLine(Shop.ShopPolicies.P0.Statements.Count + Shop.Permissions.XRay.PutTraceSegments);"
            );
        consumer.Write("shop.permissions.yaml", await EveryAction(consumer));
        (await consumer.Run("restore")).AssertSuccess();

        DateTime start = DateTime.UtcNow;
        DotNetResult built = await consumer.Build("--no-restore");
        output.WriteLine($"{Rows} rows: {(DateTime.UtcNow - start).TotalSeconds:N1} s");

        built.AssertSuccess();
        Assert.EndsWith("xray:PutTraceSegments", (await consumer.RunProgram()).AssertSuccess().Output.Trim());
    }

    /// <summary>A catalog of 200 policies that grant an action of the reference each row, the last ones of it.</summary>
    private static async Task<string> EveryAction(Consumer consumer)
    {
        string command = Repository.At($"generator/Wiv.Catalog.Cli/bin/{Repository.Configuration}/net8.0/wiv-catalog.dll");
        DotNetResult expanded = (await consumer.Run(command, "expand", "*")).AssertSuccess();
        string[] actions = expanded.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).TakeLast(Rows).ToArray();
        int number = 0;
        var catalog = new StringBuilder("catalog: Shop\npolicies:\n");
        foreach ((int index, string[] rows) in actions.Chunk(Rows / 200).Index())
        {
            catalog.Append($"  P{index}:\n    permissions:\n");
            foreach (string row in rows)
            {
                catalog.Append($"      - {{ action: \"{row.Split('\t')[1]}\", resource: \"*\", why: Try row {number++} }}\n");
            }
        }

        return catalog.ToString();
    }
}
