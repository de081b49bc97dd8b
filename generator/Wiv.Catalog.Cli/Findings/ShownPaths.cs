using System.Globalization;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Findings;

/// <summary>The paths of files as the user knows them.</summary>
internal sealed class ShownPaths(IEnumerable<SourceText> sources)
{
    private readonly Dictionary<string, string> _paths = sources
        .DistinctBy(source => source.File.Identity)
        .ToDictionary(
            source => source.File.Identity,
            source => source.File.Path.Replace(Path.DirectorySeparatorChar, '/'),
            StringComparer.Ordinal
        );

    /// <summary>The file of a place, with the same slash on every system.</summary>
    public string Of(SourceSpan span) => _paths[span.Path];

    /// <summary>The file and, counted from one, the line and the column.</summary>
    public string PlaceOf(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(span)}({span.StartLine + 1},{span.StartColumn + 1})");
}
