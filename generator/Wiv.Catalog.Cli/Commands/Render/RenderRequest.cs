namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>What the user asked <c>render</c> for.</summary>
/// <param name="Paths">Catalog files and folders; none means the current folder.</param>
/// <param name="Output">The folder to write to.</param>
/// <param name="Written">The file that remembers what was written.</param>
/// <param name="IsCheck">Whether to compare instead of writing.</param>
/// <param name="HidesWarnings">Whether to report errors only.</param>
/// <param name="IsJson">Whether to write JSON.</param>
/// <param name="Usage">The projects whose use of permissions the docs show; none means that the docs show none.</param>
internal sealed record RenderRequest(
    IReadOnlyList<string> Paths,
    string Output,
    string? Written,
    bool IsCheck,
    bool HidesWarnings,
    bool IsJson,
    IReadOnlyList<string> Usage
);
