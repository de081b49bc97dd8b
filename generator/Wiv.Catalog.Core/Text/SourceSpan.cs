namespace Wiv.Catalog.Core.Text;

/// <summary>A place in a catalog file. Offsets, lines and columns are zero-based and count UTF-16 units, as Roslyn does.</summary>
/// <param name="Path">The file, as the compiler or the user named it.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="StartLine">Line of the first character.</param>
/// <param name="StartColumn">Column of the first character.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column of the end.</param>
internal readonly record struct SourceSpan(
    string Path,
    int Start,
    int End,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn
)
{
    /// <summary>The very beginning of a file: where a problem of the whole file is shown.</summary>
    public static SourceSpan StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);
}
