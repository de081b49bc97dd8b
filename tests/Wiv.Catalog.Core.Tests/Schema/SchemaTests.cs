using NJsonSchema;
using NJsonSchema.Validation;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Tests.Schema;

/// <summary>The schema that editors check catalogs with says what the format page says.</summary>
public sealed class SchemaTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema = new(() =>
        JsonSchema.FromJsonAsync(Read("catalog/schema/permission-catalog.schema.json"))
    );

    public static TheoryData<string> Good => Files("Schema/good");

    public static TheoryData<string> Bad => Files("Schema/bad");

    [Theory]
    [MemberData(nameof(Good))]
    [InlineData("catalog/wiv.permissions.yaml")]
    public async Task A_good_file_passes(string file) => Assert.Empty(await Validate(Read(file)));

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_file_fails(string file)
    {
        string yaml = Read(file);

        Assert.StartsWith("# expect: ", yaml);
        Assert.NotEmpty(await Validate(yaml));
    }

    [Theory]
    [MemberData(nameof(Good))]
    [InlineData("catalog/wiv.permissions.yaml")]
    public void The_parser_passes_the_same_good_files(string file) => Assert.Empty(Catalogs.Problems(Read(file)));

    [Theory]
    [MemberData(nameof(Bad))]
    public void The_parser_fails_the_same_bad_files(string file) =>
        Assert.Contains(Catalogs.Link(Read(file)).Problems, problem => problem.Rule.Severity == Severity.Error);

    [Fact]
    public void The_catalog_names_its_schema_in_its_first_line() =>
        Assert.StartsWith(
            "# yaml-language-server: $schema=schema/permission-catalog.schema.json\n",
            Read("catalog/wiv.permissions.yaml")
        );

    private static async Task<ICollection<ValidationError>> Validate(string yaml) =>
        (await Schema.Value).Validate(YamlToJson.Convert(yaml)?.ToJsonString() ?? "null");

    private static TheoryData<string> Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.permissions.yaml")
                .Select(path => $"{folder}/{Path.GetFileName(path)}")
                .Order(StringComparer.Ordinal),
        ];

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));
}
