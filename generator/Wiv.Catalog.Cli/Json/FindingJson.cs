using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Json;

/// <summary>A finding; lines and columns start at one.</summary>
internal sealed record FindingJson(
    string File,
    int Line,
    int Column,
    string Id,
    string Severity,
    string? AccessAnalyzer,
    string Message,
    string? Suggestion
)
{
    public static FindingJson Of(Finding finding)
    {
        Problem problem = finding.Problem;
        return new(
            finding.ShownPath,
            problem.Span.StartLine + 1,
            problem.Span.StartColumn + 1,
            problem.Rule.Id,
            SeverityWord.Of(finding.Severity),
            problem.Rule.AccessAnalyzer,
            problem.Message,
            problem.Suggestion
        );
    }
}
