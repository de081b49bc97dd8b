using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Tests.Rules.Pages;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Pages;

/// <summary>The examples on the page of a rule about C#, and what the page says that the wrong one gives.</summary>
internal static partial class PageExample
{
    /// <summary>Reads the page of a rule.</summary>
    public static RuleExamples Of(Rule rule) =>
        RuleExamples.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", $"{rule.Id}.md")));

    /// <summary>The finding that the page shows, with its place and its message.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="linesBefore">How many lines stand before the example when it is run.</param>
    public static DiagnosticResult Finding(Rule rule, int linesBefore = 0)
    {
        Match line = Line().Match(Of(rule).Message);
        Assert.True(line.Success, $"the page of {rule.Id} shows no finding");
        Assert.Equal(rule.Id, line.Groups["id"].Value);
        return new DiagnosticResult(Descriptors.InCode(rule))
            .WithLocation(Number(line, "line") + linesBefore, Number(line, "column"))
            .WithMessage(line.Groups["message"].Value)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
    }

    private static int Number(Match line, string group) => int.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^Program\.cs\((?<line>[0-9]+),(?<column>[0-9]+)\): [a-z]+ (?<id>WIV[0-9]{4}): (?<message>.+)$""")]
    private static partial Regex Line();
}
