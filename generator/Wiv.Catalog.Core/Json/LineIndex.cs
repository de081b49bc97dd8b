using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Json;

/// <summary>Turns offsets of a text into lines and columns.</summary>
internal sealed class LineIndex : ITextPlaces
{
    private readonly string _path;
    private readonly List<int> _starts = [0];

    public LineIndex(string path, string text)
    {
        _path = path;
        for (int i = 0; i < text.Length; i++)
        {
            bool isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is ('\n' or '\r') && !isFirstOfTwo)
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <inheritdoc/>
    public SourceSpan Span(int start, int end)
    {
        int first = LineOf(start);
        int last = LineOf(end);
        return new SourceSpan(_path, start, end, first, start - _starts[first], last, end - _starts[last]);
    }

    private int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
