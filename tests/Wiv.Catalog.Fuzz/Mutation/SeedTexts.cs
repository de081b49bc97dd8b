using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Core.Tests.Rules.Pages;

namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>The good and bad files of the repository: catalogs, examples of the rules, and what the tests have in their literals.</summary>
internal sealed class SeedTexts
{
    private const int Longest = 40_000;

    private static readonly string[] Tests =
    [
        "tests/Wiv.Catalog.Core.Tests",
        "tests/Wiv.Catalog.Tests",
        "tests/Wiv.Catalog.Generator.Tests",
    ];

    private readonly string[] _texts;

    public SeedTexts(string root)
    {
        IEnumerable<string> files = Repository
            .Files(root, "tests/Wiv.Catalog.Core.Tests/Schema", ".yaml")
            .Concat(Repository.Files(root, "catalog", ".yaml"))
            .Concat(Repository.Files(root, "catalog/generated", ".json"))
            .Select(File.ReadAllText);
        IEnumerable<string> examples = Repository
            .Files(root, "generator/docs/rules", ".md")
            .Select(path => RuleExamples.Read(File.ReadAllText(path)))
            .SelectMany(page => new[] { page.Wrong, page.Right });
        IEnumerable<string> literals = Tests.SelectMany(folder => Repository.Files(root, folder, ".cs")).SelectMany(Literals);
        _texts =
        [
            .. files.Concat(examples).Concat(literals).Where(text => text.Length < Longest).Distinct(StringComparer.Ordinal),
        ];
    }

    public IReadOnlyList<string> Catalogs => Those(text => text.Contains("catalog:") && text.Contains('\n'));

    public IReadOnlyList<string> Policies => Those(text => IsJson(text) && text.Contains("Statement"));

    public IReadOnlyList<string> Templates => Those(text => text.Contains("Resources") && text.Contains("Type"));

    public IReadOnlyList<string> TerraformSources =>
        Those(text =>
            IsJson(text) && (text.Contains("\"resource\"") || text.Contains("planned_values") || text.Contains("\"data\""))
        );

    /// <summary>Whole files of C#, for in a part of one there is nothing to bind.</summary>
    public IReadOnlyList<string> CSharpFiles =>
        Those(text => text.Contains("class ") && text.Contains('"') && text.Contains('{'));

    /// <summary>Actions, ARNs, condition keys, principals and what is nearly one.</summary>
    public IReadOnlyList<string> Words => Those(text => text.Length < 100 && text.Contains(':') && !text.Contains(' '));

    private string[] Those(Func<string, bool> isOne) => [.. _texts.Where(isOne)];

    private static bool IsJson(string text) => text.AsSpan().TrimStart().StartsWith("{");

    private static IEnumerable<string> Literals(string path) =>
        CSharpSyntaxTree
            .ParseText(File.ReadAllText(path))
            .GetRoot()
            .DescendantTokens()
            .Where(token => token.Value is string && !token.IsKind(SyntaxKind.IdentifierToken))
            .Select(token => token.ValueText)
            .Where(text => text.Length > 0);
}
