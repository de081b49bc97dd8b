using System.Text.Json;

namespace Wiv.Catalog.Package.Tests;

/// <summary>A project of a user of the package, outside the repository.</summary>
internal sealed class Consumer(string folder, string version, string name = "Shop")
{
    /// <summary>A catalog whose action is in line 9, column 21.</summary>
    public const string Catalog = """
        catalog: Shop
        resources:
          Bucket: { arn: "arn:aws:s3:::shop" }
        policies:
          ReaderPolicy:
            groups:
              - group: Reading
                permissions:
                  - action: s3:ListBucket
                    resource: Bucket
                    why: Know what is there

        """;

    public string At(string path) => Path.Combine(folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public bool Exists(string path) => File.Exists(At(path));

    public Consumer Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return this;
    }

    /// <summary>Writes the project, with a reference to the package.</summary>
    public Consumer WriteProject(string properties, string items = "") =>
        WriteProject("", properties, $"""<PackageReference Include="Wiv.Catalog" Version="{version}" />{items}""");

    /// <summary>Writes the project as it is given.</summary>
    public Consumer WriteProject(string beginning, string properties, string items) =>
        Write(
            $"{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {beginning}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """
        );

    /// <summary>Builds, telling what every target did.</summary>
    public Task<DotNetResult> Build(params string[] arguments) => DotNet.Run(folder, ["build", "-v:d", .. arguments]);

    /// <summary>The items of the project, by the paths they have, after <paramref name="target"/> ran.</summary>
    public async Task<string[]> Items(string type, string target, params string[] arguments)
    {
        DotNetResult result = await DotNet.Run(folder, ["build", "-t:" + target, "-getItem:" + type, .. arguments]);
        result.AssertSuccess();
        using JsonDocument json = JsonDocument.Parse(result.Output[result.Output.IndexOf('{')..]);
        return json
            .RootElement.GetProperty("Items")
            .GetProperty(type)
            .EnumerateArray()
            .Select(item => Path.GetRelativePath(folder, item.GetProperty("FullPath").GetString()!))
            .ToArray();
    }

    /// <summary>Runs <c>dotnet</c> in the folder of the project.</summary>
    public Task<DotNetResult> Run(params string[] arguments) => DotNet.Run(folder, arguments);

    /// <summary>Runs the program that was built.</summary>
    public Task<DotNetResult> RunProgram(string configuration = "Debug", string framework = "net10.0") =>
        DotNet.Run(folder, At($"bin/{configuration}/{framework}/{name}.dll"));
}
