namespace Wiv.Catalog.Package.Tests.Projects;

/// <summary>The projects of every kind, built by one build.</summary>
public sealed class Matrix(PackedPackage package) : IAsyncLifetime
{
    private static readonly string Catalog = File.ReadAllText(
        Repository.At("tests/Wiv.Catalog.Core.Tests/Schema/good/parameters-of-each-type.permissions.yaml")
    );

    private readonly Solution solution = package.CreateSolution("Matrix");

    internal DotNetResult Built { get; private set; } = null!;

    internal Consumer Project(string name) => solution.Project(name);

    public async Task InitializeAsync()
    {
        foreach (MatrixCase @case in MatrixCase.All)
        {
            string place = @case.Namespace.Length == 0 ? "global::" : $"global::{@case.Namespace}.";
            solution
                .Add(@case.Name)
                .WriteProject(
                    $"<OutputType>Exe</OutputType><UseAppHost>false</UseAppHost><RollForward>Major</RollForward>{@case.Properties}"
                )
                .Write("reports.permissions.yaml", Catalog)
                .Write("Types.cs", @case.Code)
                .Write("Program.cs", Program(place));
        }

        solution
            .Add("several targets")
            .WriteProject(
                "<TargetFramework /><TargetFrameworks>net10.0;net8.0;netstandard2.0</TargetFrameworks><RootNamespace>Shop</RootNamespace>"
            )
            .Write("reports.permissions.yaml", Catalog)
            .Write("Program.cs", Program("global::Shop."));
        Built = await solution.Build();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>C# 7.3, and nothing that an analyzer has a word on.</summary>
    private static string Program(string place) =>
        $$"""
            namespace Starting
            {
                internal static class Program
                {
                    private static void Main()
                    {
                        global::Wiv.Catalog.PolicyDocument policy = {{place}}ReportsPolicies.Reports(
                            global::Wiv.Catalog.AccountId.Parse("123456789012"),
                            global::Wiv.Catalog.Region.Parse("eu-west-1"),
                            {{place}}ReportsParameters.Workgroup.Parse("arn:aws:athena:eu-west-1:123456789012:workgroup/main"),
                            global::Wiv.Catalog.ParameterText.Parse("bills"));
                        global::System.Console.WriteLine({{place}}Permissions.S3.ListBucket + " " + policy.ToJson());
                    }
                }
            }

            """;
}
