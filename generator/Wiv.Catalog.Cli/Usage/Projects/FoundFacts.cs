using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Recording;

namespace Wiv.Catalog.Cli.Usage.Projects;

/// <summary>What to read the facts of a project from.</summary>
/// <param name="File">The facts, or what a build wrote of the project.</param>
/// <param name="Build">What the build says; <see langword="null"/> where the file has the facts themselves.</param>
internal sealed record FoundFacts(SourceFile File, BuiltProject? Build);
