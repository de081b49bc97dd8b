using Wiv.Catalog.Cli.Findings;

namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>What <c>init</c> did.</summary>
/// <param name="Catalog">The catalog that was written.</param>
/// <param name="Project">The project that was changed, if one was.</param>
/// <param name="ProjectLines">The lines that a project still needs.</param>
internal sealed record InitJson(string Catalog, string? Project, IEnumerable<string> ProjectLines)
{
    public static InitJson Of(string catalog, string? project, IEnumerable<string> lines) =>
        new(ShownPath.Of(catalog), project is null ? null : ShownPath.Of(project), lines);
}
