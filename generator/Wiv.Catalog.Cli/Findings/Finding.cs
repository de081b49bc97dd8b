using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Findings;

/// <summary>A problem, and the file that it was found in as the user knows it.</summary>
/// <param name="File">The file.</param>
/// <param name="Problem">What is wrong with it, and where.</param>
internal sealed record Finding(SourceFile File, Problem Problem)
{
    public Severity Severity => Problem.Rule.Severity;

    /// <summary>The path as the user gave it, with the same slash on every system.</summary>
    public string ShownPath => Findings.ShownPath.Of(File.Path);

    /// <summary>The findings in the order in which every format shows them: by file, place and rule.</summary>
    /// <param name="problems">The problems, each once.</param>
    /// <param name="files">The files that were looked at.</param>
    public static IReadOnlyList<Finding> Of(IEnumerable<Problem> problems, IEnumerable<SourceFile> files)
    {
        Dictionary<string, SourceFile> byIdentity = files.ToDictionary(file => file.Identity, StringComparer.Ordinal);
        return problems
            .Select(problem => new Finding(byIdentity[problem.Span.Path], problem))
            .OrderBy(finding => finding.ShownPath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Problem.Span.Start)
            .ThenBy(finding => finding.Problem.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Problem.Message, StringComparer.Ordinal)
            .ToArray();
    }
}
