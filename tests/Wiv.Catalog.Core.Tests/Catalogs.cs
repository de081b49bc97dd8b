using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Core.Tests;

/// <summary>Reads and links catalogs as the generator does.</summary>
internal static class Catalogs
{
    /// <summary>A line in an example that starts another file.</summary>
    private const string NextFile = "# next file\n";

    /// <summary>Reads a text as one file, or as several with <c># next file</c> between them.</summary>
    public static LinkedCatalogs Link(string text, string first = "a.permissions.yaml") =>
        CatalogLinker.Link(
            text.Replace("\r\n", "\n", StringComparison.Ordinal)
                .Split(NextFile)
                .Select(
                    (file, index) => CatalogParser.Parse(index == 0 ? first : $"{(char)('a' + index)}.permissions.yaml", file)
                )
        );

    /// <summary>The one catalog of a text that has no problems.</summary>
    public static PermissionCatalog Read(string text)
    {
        LinkedCatalogs linked = Link(text);
        Assert.Empty(Lines(linked));
        return Assert.Single(linked.Catalogs);
    }

    /// <summary>The problems as a user sees them: <c>a.permissions.yaml(2,4): WIV0002: message</c>.</summary>
    public static string[] Lines(LinkedCatalogs linked) =>
        [
            .. linked.Problems.Select(problem =>
                $"{problem.Span.Path}({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Rule.Id}: {problem.Message}"
            ),
        ];

    /// <summary>The problems of a text, without their file.</summary>
    public static string[] Problems(string text) =>
        [.. Lines(Link(text)).Select(line => line.Replace("a.permissions.yaml", "", StringComparison.Ordinal))];

    /// <summary>The Wiv catalog.</summary>
    public static LinkedCatalogs Wiv() =>
        CatalogLinker.Link([
            CatalogParser.Parse("wiv.permissions.yaml", File.ReadAllText(TestFiles.Path("catalog/wiv.permissions.yaml"))),
        ]);
}
