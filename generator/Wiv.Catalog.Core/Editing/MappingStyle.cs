using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>How a mapping is written, so that what is added is written alike.</summary>
internal sealed class MappingStyle
{
    private readonly EditedFile _file;
    private readonly YamlMapping _mapping;

    private MappingStyle(EditedFile file, YamlMapping mapping, bool isFlow)
    {
        (_file, _mapping, IsFlow) = (file, mapping, isFlow);
        (YamlScalar firstKey, YamlNode firstValue) = mapping.Entries[0];
        (YamlScalar lastKey, YamlNode lastValue) = mapping.Entries[mapping.Entries.Count - 1];
        Column = firstKey.Span.StartColumn;
        End = file.EndOf(lastKey, lastValue);
        if (!isFlow)
        {
            Between = file.LineEndBefore(mapping.Span.End) + new string(' ', Column);
            return;
        }

        string open = file.TextOf(mapping.Span.Start, firstKey.Span.Start);
        string close = file.TextOf(End, mapping.Span.End);
        string between =
            mapping.Entries.Count > 1 ? file.TextOf(file.EndOf(firstKey, firstValue), mapping.Entries[1].Key.Span.Start) : "";
        Open = IsOnly(open, '{') ? open : "{ ";
        Close = IsOnly(close, ',', '}') ? close : " }";
        Between = IsOnly(between, ',') ? between : ", ";
    }

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; }

    /// <summary>The column of its keys.</summary>
    public int Column { get; }

    /// <summary>Where its last value ends.</summary>
    public int End { get; }

    /// <summary>What stands between two entries.</summary>
    public string Between { get; }

    /// <summary>What stands before the first entry.</summary>
    public string Open { get; } = "";

    /// <summary>What stands behind the last entry.</summary>
    public string Close { get; } = "";

    private char KeyQuote => YamlText.QuoteOf(Written(_mapping.Entries[0].Key));

    /// <summary>The style of a mapping; <see langword="null"/> of one that is written in a way that cannot be followed.</summary>
    public static MappingStyle? Of(EditedFile file, YamlMapping mapping)
    {
        if (
            mapping.Entries.Count == 0
            || mapping.Entries[mapping.Entries.Count - 1].Value is YamlScalar { Value: "", IsPlain: true }
        )
        {
            return null;
        }

        bool isFlow = file.Text[mapping.Span.Start] == '{';
        // A key of a block stands at the start of a line, or of an item; what else stands there, such as '?', moves the others.
        bool isKnown = isFlow || file.LineBefore(mapping.Entries[0].Key.Span.Start).All(c => c is ' ' or '-');
        return isKnown ? new MappingStyle(file, mapping, isFlow) : null;
    }

    /// <summary>An entry whose value is a text.</summary>
    public string Entry(string key, string value)
    {
        YamlScalar? like = _mapping.Entries.Find(entry => entry.Key.Value == key).Value as YamlScalar;
        char quote = like is null ? KeyQuote : YamlText.QuoteOf(Written(like));
        return EntryOf(key, YamlText.Written(value, quote, IsFlow).ToString());
    }

    /// <summary>An entry whose value is written already.</summary>
    public string EntryOf(string key, string written)
    {
        int index = _mapping.Entries.FindIndex(entry => entry.Key.Value == key);
        string name = index < 0 ? YamlText.Written(key, KeyQuote, IsFlow).ToString() : Written(_mapping.Entries[index].Key);
        return name + Colon(Math.Max(index, 0), isSame: index >= 0) + written;
    }

    /// <summary>What stands between key and value of an entry; of another entry that does not line up its values, too.</summary>
    private string Colon(int index, bool isSame)
    {
        (YamlScalar key, YamlNode value) = _mapping.Entries[index];
        string colon = _file.TextOf(key.Span.End, value.Span.Start);
        bool isFollowed = colon.Trim(' ') == ":" && (isSame || colon is ":" or ": ");
        return isFollowed && (colon != ":" || KeyQuote != YamlText.Plain) ? colon : ": ";
    }

    private string Written(YamlScalar scalar) => _file.TextOf(scalar.Span.Start, scalar.Span.End);

    /// <summary>Whether a text is nothing but some signs and white space, with no comment in it.</summary>
    private static bool IsOnly(string text, params char[] signs) =>
        text.IndexOfAny(signs) >= 0 && text.All(c => c is ' ' or '\r' or '\n' || signs.Contains(c));
}
