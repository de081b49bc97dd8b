using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Tells where in a file the parts of a text stand that is a string of the file's JSON.</summary>
internal sealed class EmbeddedJson : ITextPlaces
{
    private readonly LineIndex _lines;
    private readonly List<int> _offsets = [];

    /// <param name="path">The file.</param>
    /// <param name="file">What it holds.</param>
    /// <param name="text">The string.</param>
    /// <param name="skipped">How many characters of the string stand before the part.</param>
    public EmbeddedJson(string path, string file, JsonText text, int skipped = 0)
    {
        _lines = new LineIndex(path, file);
        int at = text.Span.Start + 1;
        for (int i = 0; i <= text.Value.Length; i++)
        {
            if (i >= skipped)
            {
                _offsets.Add(at);
            }

            at += LengthAt(file, at);
        }
    }

    /// <inheritdoc/>
    public SourceSpan Span(int start, int end) => _lines.Span(At(start), At(end));

    private int At(int offset) => _offsets[Math.Min(offset, _offsets.Count - 1)];

    /// <summary>How long the writing of one character is: an escape has two or six.</summary>
    private static int LengthAt(string file, int at) =>
        at >= file.Length || file[at] != '\\' ? 1
        : at + 1 < file.Length && file[at + 1] == 'u' ? 6
        : 2;
}
