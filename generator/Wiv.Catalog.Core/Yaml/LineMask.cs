using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Yaml;

/// <summary>A text of which lines can be blanked without moving any other character.</summary>
internal sealed class LineMask
{
    private readonly char[] _characters;
    private readonly List<int> _starts = [0];
    private readonly HashSet<int> _blanked = [];

    public LineMask(string text)
    {
        _characters = text.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            bool isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (IsLineEnd(text[i]) && !isFirstOfTwo)
            {
                _starts.Add(i + 1);
            }
        }
    }

    public string Text => new(_characters);

    /// <summary>The text of a line, without its end; empty where there is no such line.</summary>
    public string LineAt(int line)
    {
        (int start, int end) = Bounds(line);
        return new string(_characters, start, end - start);
    }

    /// <summary>Blanks a line; <see langword="false"/> when it was blank already or is not there.</summary>
    public bool Blank(int line)
    {
        (int start, int end) = Bounds(line);
        bool changed = false;
        for (int i = start; i < end; i++)
        {
            changed |= _characters[i] != ' ';
            _characters[i] = ' ';
        }

        return changed && _blanked.Add(line);
    }

    /// <summary>Blanks every character that ends the text for the parser, or is half of one, and tells where it stood.</summary>
    public IEnumerable<(SourceSpan Span, char Character)> BlankUnreadable(string path)
    {
        for (int i = 0; i < _characters.Length; i++)
        {
            char c = _characters[i];
            if (char.IsHighSurrogate(c) && i + 1 < _characters.Length && char.IsLowSurrogate(_characters[i + 1]))
            {
                i++;
            }
            else if (c == '\0' || char.IsSurrogate(c))
            {
                _characters[i] = ' ';
                int found = _starts.BinarySearch(i);
                int line = found >= 0 ? found : ~found - 1;
                int column = i - _starts[line];
                yield return (new SourceSpan(path, i, i + 1, line, column, line, column + 1), c);
            }
        }
    }

    /// <summary>Whether any line was blanked.</summary>
    public bool HasBlanked => _blanked.Count > 0;

    /// <summary>Whether a line was blanked.</summary>
    public bool IsBlanked(int line) => _blanked.Contains(line);

    /// <summary>The place of a line, from its first sign that is not a space to its end.</summary>
    public SourceSpan SpanOf(string path, int line)
    {
        (int start, int end) = Bounds(line);
        int column = LineAt(line).TakeWhile(c => c == ' ').Count();
        return new SourceSpan(path, start + column, end, line, column, line, end - start);
    }

    /// <summary>The place as one of the text: the parser puts what is missing at the end of a file behind it, on a line of its own.</summary>
    public SourceSpan Within(SourceSpan span)
    {
        if (span.End <= _characters.Length && span.EndLine < _starts.Count)
        {
            return span;
        }

        int start = Math.Min(span.Start, _characters.Length);
        int end = Math.Min(span.End, _characters.Length);
        int first = LineOf(start);
        int last = LineOf(end);
        return new SourceSpan(span.Path, start, end, first, start - _starts[first], last, end - _starts[last]);
    }

    /// <summary>The last line before <paramref name="line"/> that is not blank; the line itself when there is none.</summary>
    public int LastBefore(int line)
    {
        for (int i = line - 1; i >= 0; i--)
        {
            if (!string.IsNullOrWhiteSpace(LineAt(i)))
            {
                return i;
            }
        }

        return line;
    }

    /// <summary>What ends a line to YAML 1.1 and to the compiler alike.</summary>
    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private (int Start, int End) Bounds(int line)
    {
        if (line < 0 || line >= _starts.Count)
        {
            return (0, 0);
        }

        int end = line + 1 < _starts.Count ? _starts[line + 1] : _characters.Length;
        while (end > _starts[line] && IsLineEnd(_characters[end - 1]))
        {
            end--;
        }

        return (_starts[line], end);
    }
}
