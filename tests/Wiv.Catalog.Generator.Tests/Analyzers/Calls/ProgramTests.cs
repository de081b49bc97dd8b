using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Amazon.DynamoDBv2;
using Amazon.EC2;
using Amazon.KeyManagementService;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SQS;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator.Analyzers.Calls;
using Wiv.Catalog.Generator.Tests.Generation;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Calls;

/// <summary>Whole programs that use the SDK as its guides show: what each needs is what a careful person lists beside it.</summary>
public sealed partial class ProgramTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Analyzers", "Calls", "Programs");

    private static readonly MetadataReference[] Sdk =
    [
        .. new[]
        {
            typeof(AmazonWebServiceRequest),
            typeof(IAmazonS3),
            typeof(IAmazonEC2),
            typeof(IAmazonDynamoDB),
            typeof(IAmazonKeyManagementService),
            typeof(IAmazonSecurityTokenService),
            typeof(IAmazonSQS),
        }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    [Theory]
    [InlineData("BackupJob")]
    [InlineData("CostReport")]
    [InlineData("OrderWorker")]
    public async Task A_program_needs_what_a_careful_person_would_write(string name)
    {
        string[] expected = File.ReadAllLines(Path.Combine(Folder, $"{name}.actions.txt"));

        Assert.Equal(expected, Needed(await Told(name, ["rds:StopDBInstance"])));
    }

    [Theory]
    [InlineData("BackupJob")]
    [InlineData("CostReport")]
    [InlineData("OrderWorker")]
    public async Task Nothing_is_told_of_a_program_whose_needs_are_granted_and_one_thing_when_one_is_not(string name)
    {
        string[] expected = File.ReadAllLines(Path.Combine(Folder, $"{name}.actions.txt"));

        Assert.Empty(await Told(name, expected));
        Assert.Equal([expected[0]], Needed(await Told(name, expected[1..])));
    }

    private static string[] Needed(IEnumerable<Diagnostic> told) =>
        [
            // Of a choice that a version makes, what a request without one needs.
            .. told.SelectMany(diagnostic => Action().Matches(Choice().Replace(diagnostic.GetMessage(), "$1")))
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static async Task<ImmutableArray<Diagnostic>> Told(string name, IEnumerable<string> granted)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            new[] { name, "StandIns", "Usings" }.Select(file =>
                CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Folder, $"{file}.cs")), parse, $"{file}.cs")
            ),
            [.. TestReferences.Base, .. Sdk],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        string rows = string.Concat(
            granted.Select(action => $"      - {{ action: {action}, resource: '*', why: The program calls it }}\n")
        );
        var catalog = new CatalogText(
            "/catalog.permissions.yaml",
            $"catalog: Own\npolicies:\n  OwnPolicy:\n    permissions:\n{rows}"
        );
        return await compilation
            .WithAnalyzers(
                [new SdkCallAnalyzer()],
                new AnalyzerOptions([catalog], new BuildOptions(new Dictionary<string, string>()))
            )
            .GetAnalyzerDiagnosticsAsync();
    }

    [GeneratedRegex("'([a-z0-9-]+:[A-Za-z0-9]+)'")]
    private static partial Regex Action();

    [GeneratedRegex("one of ('[^']+')(?:, '[^']+')+")]
    private static partial Regex Choice();
}
