namespace Wiv.Catalog.Cli.Commands.Import;

/// <summary>What the user asked <c>import</c> for.</summary>
/// <param name="Paths">The files to import.</param>
/// <param name="Catalog">The catalog's name; <see langword="null"/> to name it after the first file.</param>
/// <param name="Role">The role to import; <see langword="null"/> for all that there is.</param>
/// <param name="Output">The file to write; <see langword="null"/> for the standard output.</param>
/// <param name="Overwrites">Whether to overwrite an existing file.</param>
/// <param name="IsJson">Whether to write JSON.</param>
internal sealed record ImportRequest(
    IReadOnlyList<string> Paths,
    string? Catalog,
    string? Role,
    string? Output,
    bool Overwrites,
    bool IsJson
);
