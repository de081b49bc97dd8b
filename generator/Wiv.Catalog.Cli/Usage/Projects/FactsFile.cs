using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>Reads facts from the disk or from a build, with their paths as the user knows them.</summary>
internal sealed class FactsFile(Terminal terminal)
{
    /// <param name="found">The facts, or what a build wrote of the project.</param>
    /// <param name="project">The full path of the project, when it is known.</param>
    public ProjectFacts Read(FoundFacts found, string? project)
    {
        UsageFacts facts = found.Build is { } build
            ? new BuildFacts(terminal).Read(found.File, build, Path.GetDirectoryName(project)!)
            : ReadFacts(found.File);
        string? folder = Path.GetDirectoryName(project ?? FindProject(found.File, facts.Project));
        return folder is null
            ? new ProjectFacts(facts, facts.Project, [])
            : new ProjectFacts(
                facts with
                {
                    Uses = facts.Uses.Select(use => Shown(use, folder)).ToArray(),
                },
                Shown(Path.Combine(folder, facts.Project)),
                facts.Catalogs.Select((terminal with { Folder = folder }).FullPath).ToArray()
            );
    }

    private static UsageFacts ReadFacts(SourceFile file)
    {
        if (UsageFactsReader.Read(file.Path, FileText.Read(file), out JsonFailure? failure) is not { } facts)
        {
            throw new CouldNotRunException(
                MSBuildLine.Place(file.Path, failure!.Span.StartLine + 1, failure.Span.StartColumn + 1),
                failure.Message
            );
        }

        return facts;
    }

    /// <summary>The project whose folder contains the facts, if there is one.</summary>
    private static string? FindProject(SourceFile file, string name)
    {
        for (string? folder = Path.GetDirectoryName(file.FullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (name.Length > 0 && File.Exists(Path.Combine(folder, name)))
            {
                return Path.Combine(folder, name);
            }
        }

        return null;
    }

    private PermissionUse Shown(PermissionUse use, string folder) =>
        use with
        {
            Sites = use
                .Sites.Select(site => site.File is { } path ? site with { File = Shown(Path.Combine(folder, path)) } : site)
                .ToArray(),
        };

    /// <summary>What can be no path is shown as it is.</summary>
    private string Shown(string path) => path.Contains('\0') ? path : ShownPath.Of(Path.GetRelativePath(terminal.Folder, path));
}
