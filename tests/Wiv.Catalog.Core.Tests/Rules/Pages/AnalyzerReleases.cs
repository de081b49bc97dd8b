using System.Text;
using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>
/// The files in which analyzers track what each release has. The compiler's own checks of them (RS2000 and others) see only
/// descriptors with constant ids, and those here are made of Core's rules, so a test does it.
/// </summary>
internal static partial class AnalyzerReleases
{
    public const string Unshipped = "generator/Wiv.Catalog.Core/AnalyzerReleases.Unshipped.md";
    public const string Shipped = "generator/Wiv.Catalog.Core/AnalyzerReleases.Shipped.md";

    /// <summary>The release that a rule came with; of one that is not shipped, the release to come.</summary>
    public static string NewIn(Rule rule) => Read().GetValueOrDefault(rule.Id).Release ?? NextRelease();

    /// <summary>What each rule was in the release that it came with.</summary>
    public static IReadOnlyDictionary<string, (string Release, string Row)> Read()
    {
        Dictionary<string, (string, string)> rules = new(StringComparer.Ordinal);
        string release = "";
        foreach (string line in File.ReadLines(TestFiles.InRepository(Shipped)))
        {
            if (line.StartsWith("## Release ", StringComparison.Ordinal))
            {
                release = line["## Release ".Length..];
            }
            else if (line.StartsWith("WIV", StringComparison.Ordinal))
            {
                rules[line[..7]] = (rules.GetValueOrDefault(line[..7]).Item1 ?? release, line);
            }
        }

        return rules;
    }

    /// <summary>A rule's row.</summary>
    public static string Row(Rule rule) =>
        $"{rule.Id} | Wiv.Catalog.{rule.Category} | {rule.Severity} | {rule.Title}, [documentation]({rule.HelpLink})";

    /// <summary>The rules that no release has.</summary>
    public static string WriteUnshipped(IEnumerable<Rule> rules)
    {
        IReadOnlyDictionary<string, (string, string)> shipped = Read();
        var page = new StringBuilder(
            """
            ; Unshipped analyzer release
            ; https://github.com/dotnet/roslyn/blob/main/src/RoslynAnalyzers/Microsoft.CodeAnalysis.Analyzers/ReleaseTrackingAnalyzers.Help.md

            ### New Rules

            Rule ID | Category | Severity | Notes
            --------|----------|----------|-------

            """
        );
        foreach (Rule rule in rules.Where(rule => !shipped.ContainsKey(rule.Id)))
        {
            page.Append($"{Row(rule)}\n");
        }

        return page.ToString();
    }

    private static string NextRelease() =>
        Version().Match(File.ReadAllText(TestFiles.InRepository("Directory.Build.props"))).Groups[1].Value;

    [GeneratedRegex("<Version>(.+?)</Version>")]
    private static partial Regex Version();
}
