using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>A span of a file. Lines and columns start at one; the end is behind the last character.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static SarifRegion Of(SourceSpan span) =>
        new(span.StartLine + 1, span.StartColumn + 1, span.EndLine + 1, span.EndColumn + 1);
}
