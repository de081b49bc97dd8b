using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;

namespace Wiv.Catalog.Cli.Commands.Import;

/// <summary>What <c>import</c> found and made.</summary>
/// <param name="Findings">What is wrong with the inputs.</param>
/// <param name="Catalog">The file that was written.</param>
/// <param name="Text">The catalog, where no file was named.</param>
internal sealed record ImportJson(IEnumerable<FindingJson> Findings, string? Catalog, string? Text)
{
    /// <param name="findings">What is wrong with the inputs.</param>
    /// <param name="catalog">The catalog; <see langword="null"/> when there is an error.</param>
    /// <param name="file">The file that it was written to, if one was named.</param>
    public static ImportJson Of(IEnumerable<Finding> findings, string? catalog, string? file) =>
        new(
            findings.Select(FindingJson.Of),
            catalog is null || file is null ? null : ShownPath.Of(file),
            file is null ? catalog : null
        );
}
