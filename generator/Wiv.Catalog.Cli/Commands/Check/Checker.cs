using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>Checks catalogs, which are linked together, and policies, each by itself. Every file is read once.</summary>
/// <param name="usage">What the policies are used as; <see langword="null"/> to decide by each policy.</param>
internal sealed class Checker(PolicyUsage? usage)
{
    private static readonly string[] CatalogEndings = [".yaml", ".yml"];

    private readonly List<CouldNotRunException> _unread = [];

    public CheckResult Check(IReadOnlyList<SourceFile> files)
    {
        SourceFile[] policies = files.Where(IsPolicy).ToArray();
        List<Problem> problems = [.. CatalogLoader.Check(files.Except(policies), PassOver)];
        int others = 0;
        foreach ((SourceFile file, PolicyOutcome outcome) in policies.Zip(Outcomes(policies)))
        {
            if (outcome.Failure is { } failure)
            {
                PassOver(file, failure);
            }
            else if (outcome.Problems is { } found)
            {
                problems.AddRange(found);
            }
            else
            {
                others++;
            }
        }

        return new CheckResult(Finding.Of(problems, files), files.Count - others - _unread.Count, others) { Unread = _unread };
    }

    /// <summary>A file that the user named must be read; one found in a folder does not keep the others from being checked.</summary>
    private void PassOver(SourceFile file, CouldNotRunException failure) => _unread.Add(file.IsNamed ? throw failure : failure);

    /// <summary>
    /// In the order of the files, whichever is done first, so that of two unreadable files always the same is reported. One file,
    /// or none, needs no threads: to load and start them takes longer than to check it.
    /// </summary>
    private PolicyOutcome[] Outcomes(SourceFile[] policies) =>
        policies.Length < 2 ? [.. policies.Select(Outcome)] : policies.AsParallel().AsOrdered().Select(Outcome).ToArray();

    private PolicyOutcome Outcome(SourceFile file) => PolicyOutcome.Of(file, usage);

    /// <summary>The name decides; a file with another ending was named by the user, by mistake.</summary>
    private static bool IsPolicy(SourceFile file)
    {
        if (HasEnding(file, FileFinder.PolicyEnding))
        {
            return true;
        }

        return CatalogEndings.Any(ending => HasEnding(file, ending))
            ? false
            : throw new CouldNotRunException(file.Path, "not a policy (.json) or a catalog (.yaml, .yml)");
    }

    private static bool HasEnding(SourceFile file, string ending) =>
        file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
