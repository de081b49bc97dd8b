using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>The facts of a project, for one target framework.</summary>
/// <param name="Facts">The facts, with files as the user knows them.</param>
/// <param name="Project">The project, as the user knows it.</param>
/// <param name="Catalogs">The full paths of its catalogs; none when it is not known where the project is.</param>
internal sealed record ProjectFacts(UsageFacts Facts, string Project, IReadOnlyList<string> Catalogs);
