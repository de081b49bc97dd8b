using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>The projects that are looked at.</summary>
/// <param name="Facts">What they use.</param>
/// <param name="WithoutFacts">Those that may call AWS and have no recorded facts.</param>
internal sealed record UsageProjects(IReadOnlyList<ProjectFacts> Facts, IReadOnlyList<string> WithoutFacts)
{
    /// <summary>The projects with facts.</summary>
    public IReadOnlyList<string> Names { get; } =
        Facts.Select(facts => facts.Project).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();

    private string Built => $"From the builds of {UsageWords.Count(Names.Count, "project", "projects")}";

    /// <summary>Notes about them, a sentence each.</summary>
    public IReadOnlyList<string> Notes =>
        WithoutFacts.Count == 0
            ? [Built]
            :
            [
                Built,
                $"{UsageWords.Count(WithoutFacts.Count, "project", "projects")} that may call AWS have no build to read: {UsageWords.FirstOf(WithoutFacts)}",
            ];

    private static string Missing(IReadOnlyList<string> paths, List<string> projects) =>
        projects.Count is > 0 and <= 3 ? string.Join(", ", projects) : $"the projects of {FileFinder.Show(paths)}";

    /// <summary>Reads the facts of what the user named.</summary>
    /// <param name="terminal">Where relative paths start from.</param>
    /// <param name="paths">Solutions, projects, facts and folders; none means the current folder.</param>
    public static UsageProjects Load(Terminal terminal, IReadOnlyList<string> paths)
    {
        var reader = new FactsFile(terminal);
        List<ProjectFacts> all = [];
        List<string> without = [];
        foreach (SourceFile file in new ProjectFinder(terminal).Find(paths))
        {
            if (!ProjectFinder.IsProject(file.Path))
            {
                all.Add(reader.Read(new FoundFacts(file, null), project: null));
                continue;
            }

            IReadOnlyList<FoundFacts> found = FactsFinder.Of(file);
            all.AddRange(found.Select(facts => reader.Read(facts, file.FullPath)));
            if (found.Count == 0 && FactsFinder.MayCallAws(file))
            {
                without.Add(ShownPath.Of(file.Path));
            }
        }

        return all.Count > 0
            ? new(all, without)
            : throw new CouldNotRunException(
                $"no build found in the obj folders of {Missing(paths, without)}: build first. Only builds of projects that reference Wiv.Catalog count, not if WivCatalogUsage is false, and of test projects only if it is true"
            );
    }
}
