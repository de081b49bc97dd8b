namespace Wiv.Catalog.Cli.Commands.Init;

/// <summary>What the user asked <c>init</c> for.</summary>
/// <param name="Folder">Where to write; <see langword="null"/> means beside the project, or here.</param>
/// <param name="Name">The name of the catalog; <see langword="null"/> to take that of the project or folder.</param>
/// <param name="Project">The project to add the package to.</param>
/// <param name="IsJson">Whether to write JSON.</param>
internal sealed record InitRequest(string? Folder, string? Name, string? Project, bool IsJson);
