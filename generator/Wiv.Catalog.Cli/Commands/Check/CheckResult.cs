using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>What a check found.</summary>
/// <param name="Findings">The findings, in the order in which they are shown.</param>
/// <param name="CheckedFiles">How many catalogs and policies were checked.</param>
/// <param name="OtherFiles">How many JSON files in folders are not policies and were skipped.</param>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, int CheckedFiles, int OtherFiles)
{
    /// <summary>Files in folders that cannot be read, and why, in the order of the files.</summary>
    public IReadOnlyList<CouldNotRunException> Unread { get; init; } = [];

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>Whether there is a finding as serious as that, or more.</summary>
    public bool Has(Severity least) => Findings.Any(finding => finding.Severity >= least);
}
