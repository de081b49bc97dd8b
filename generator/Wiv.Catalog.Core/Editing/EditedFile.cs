using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>A catalog file that is to be edited: its text, and the values in it.</summary>
internal sealed class EditedFile
{
    private const int UsualStep = 2;

    private readonly HashSet<YamlNode> _met = [];
    private readonly HashSet<YamlNode> _shared = [];

    /// <summary>The byte order marks before the text, which positions do not count.</summary>
    private readonly int _marks;

    /// <param name="file">The file as it was read.</param>
    /// <param name="text">The text that it was read from.</param>
    public EditedFile(CatalogFile file, string text)
    {
        File = file;
        Text = text.TrimStart('\uFEFF');
        _marks = text.Length - Text.Length;
        YamlFile yaml = YamlReader.Read(file.Path, text);
        // What cannot be read must not be edited: nobody knows what an edit would do to it.
        Root = yaml.Problems.Count == 0 ? yaml.Root as YamlMapping : null;
        FindShared(Root);
    }

    /// <summary>What the file declares.</summary>
    public CatalogFile File { get; }

    /// <summary>The text that positions count in.</summary>
    public string Text { get; }

    /// <summary>The outermost mapping; <see langword="null"/> when the file cannot be read as a whole.</summary>
    public YamlMapping? Root { get; }

    /// <summary>How much deeper a value stands than its key.</summary>
    public int IndentStep =>
        (Root?.Entries ?? [])
            .Select(entry =>
                (entry.Value as YamlMapping)?.Entries.FirstOrDefault().Key?.Span.StartColumn - entry.Key.Span.StartColumn
            )
            .FirstOrDefault(step => step > 0)
        ?? UsualStep;

    /// <summary>Whether a value stands in several places, by an alias, so that editing it in one would edit it in all.</summary>
    public bool IsShared(YamlNode node) => _shared.Contains(node);

    /// <summary>The text of a place.</summary>
    public string TextOf(int start, int end) => start <= end ? Text.Substring(start, end - start) : "";

    /// <summary>Where a value ends, the alias where it is one.</summary>
    public int EndOf(YamlScalar key, YamlNode value)
    {
        if (value.Span.Start >= key.Span.End)
        {
            return WithoutSpaceBefore(value.Span.End);
        }

        int start = Text.IndexOf('*', key.Span.End);
        int end = start < 0 ? -1 : Text.IndexOfAny([' ', ',', ']', '}', '\r', '\n'], start);
        return end < 0 ? Text.Length : end;
    }

    /// <summary>The end of the last line that belongs to what ends at <paramref name="offset"/>: lines right below that stand deeper than a column do.</summary>
    public int EndOfLines(int offset, int column)
    {
        int end = EndOfLine(WithoutSpaceBefore(offset));
        for (int next = NextLine(end); next > end; next = NextLine(end))
        {
            int first = next;
            while (first < Text.Length && Text[first] == ' ')
            {
                first++;
            }

            if (first - next <= column || first == Text.Length || IsLineEnd(Text[first]))
            {
                break;
            }

            end = EndOfLine(first);
        }

        return end;
    }

    /// <summary>What stands before an offset on its line.</summary>
    public string LineBefore(int offset)
    {
        int start = offset;
        while (start > 0 && !IsLineEnd(Text[start - 1]))
        {
            start--;
        }

        return TextOf(start, offset);
    }

    /// <summary>How the lines before an offset end.</summary>
    public string LineEndBefore(int offset)
    {
        int end = offset == 0 ? -1 : Text.LastIndexOfAny(['\r', '\n'], offset - 1);
        return end < 0 ? "\n"
            : Text[end] == '\r' ? "\r"
            : end > 0 && Text[end - 1] == '\r' ? "\r\n"
            : "\n";
    }

    /// <summary>The change of what stands between two offsets.</summary>
    public TextEdit Edit(int start, int end, string text, string title, string target) =>
        new(File.Path, Text.Length + _marks, start + _marks, end + _marks, text, title, target);

    private int EndOfLine(int offset)
    {
        while (offset < Text.Length && !IsLineEnd(Text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private int NextLine(int end) =>
        end >= Text.Length ? end
        : Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? end + 2
        : end + 1;

    private int WithoutSpaceBefore(int offset)
    {
        while (offset > 0 && (Text[offset - 1] == ' ' || IsLineEnd(Text[offset - 1])))
        {
            offset--;
        }

        return offset;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    private void FindShared(YamlNode? node)
    {
        if (node is null)
        {
            return;
        }

        if (!_met.Add(node))
        {
            _shared.Add(node);
            return;
        }

        IEnumerable<YamlNode> inside =
            node is YamlMapping mapping ? mapping.Entries.Select(entry => entry.Value)
            : node is YamlSequence sequence ? sequence.Items
            : [];
        foreach (YamlNode value in inside)
        {
            FindShared(value);
        }
    }
}
