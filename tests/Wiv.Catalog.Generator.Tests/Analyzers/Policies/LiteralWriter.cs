namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>Writes texts as literals, and takes note of what it writes. Choices that a writer is free in are made at random.</summary>
internal sealed class LiteralWriter(WrittenText written, Random random)
{
    public const string ConstantHole = "<constant>";
    public const string OpenHole = "<open>";
    public const string ConstantName = "Name";
    public const string ConstantValue = "a\"b";
    public const string OpenName = "given";

    /// <summary>Writes a literal.</summary>
    /// <param name="kind">How.</param>
    /// <param name="parts">Single characters, and holes where the kind can have them.</param>
    /// <param name="suffix"><c>u8</c>, or nothing.</param>
    public void Write(LiteralKind kind, IReadOnlyList<string> parts, string suffix)
    {
        bool isInterpolated = kind >= LiteralKind.InterpolatedRegular;
        switch (kind)
        {
            case LiteralKind.Regular or LiteralKind.InterpolatedRegular:
                Write(isInterpolated ? "$\"" : "\"", parts, part => Regular(part, isInterpolated), "\"" + suffix, 1);
                break;
            case LiteralKind.Verbatim or LiteralKind.InterpolatedVerbatim:
                string start = isInterpolated
                    ? random.Next(2) == 0
                        ? "$@\""
                        : "@$\""
                    : "@\"";
                Write(start, parts, part => Verbatim(part, isInterpolated), "\"" + suffix, 1);
                break;
            default:
                WriteRaw(parts, isInterpolated, kind is LiteralKind.RawLines or LiteralKind.InterpolatedRawLines, suffix);
                break;
        }
    }

    private void WriteRaw(IReadOnlyList<string> parts, bool isInterpolated, bool hasLines, string suffix)
    {
        string quotes = new('"', Math.Max(3, LongestRun(parts, '"') + 1));
        int dollars = isInterpolated ? Math.Max(LongestRun(parts, '{'), LongestRun(parts, '}')) + 1 : 0;
        string start = new string('$', dollars) + quotes;
        if (!hasLines)
        {
            Write(start, parts, part => part, quotes + suffix, dollars);
            return;
        }

        string indentation = new(random.Next(2) == 0 ? ' ' : '\t', random.Next(5));
        written.Write(start + (random.Next(3) == 0 ? "  \n" : "\n"));
        bool startsLine = true;
        for (int i = 0; i < parts.Count; i++)
        {
            if (startsLine)
            {
                written.Write(IsLineEnd(parts[i]) ? indentation[..random.Next(indentation.Length + 1)] : indentation);
            }

            WritePart(parts[i], part => part, dollars);
            startsLine = IsLineEnd(parts[i]);
        }

        written.Write((random.Next(2) == 0 ? "\n" : "\r\n") + indentation + quotes + suffix);
    }

    private void Write(string start, IReadOnlyList<string> parts, Func<string, string> escape, string end, int braces)
    {
        written.Write(start);
        foreach (string part in parts)
        {
            WritePart(part, escape, braces);
        }

        written.Write(end);
    }

    private void WritePart(string part, Func<string, string> escape, int braces)
    {
        string open = new('{', braces);
        string close = new('}', braces);
        if (part == ConstantHole)
        {
            written.Write($"{open}{ConstantName}{close}", ConstantValue);
        }
        else if (part == OpenHole)
        {
            written.Write($"{open} {OpenName} {close}", null);
        }
        else
        {
            WriteLetters(part, escape);
        }
    }

    private void WriteLetters(string part, Func<string, string> escape)
    {
        if (!IsLineEnd(part) && escape(part) is var escaped && escaped != part)
        {
            written.Write(escaped, part);
            return;
        }

        // What is written as it is, stands for itself character by character; the two of a line's end are escaped one by one.
        foreach (string letter in part.Select(c => c.ToString()))
        {
            written.Write(IsLineEnd(part) ? escape(letter) : letter, letter);
        }
    }

    private string Regular(string part, bool isInterpolated) =>
        part switch
        {
            "\"" or "\\" => "\\" + part,
            "\n" => random.Next(2) == 0 ? "\\n" : "\\u000A",
            "\r" => "\\U0000000D",
            "{" or "}" when isInterpolated => part + part,
            { Length: 2 } when random.Next(2) == 0 => $"\\U{char.ConvertToUtf32(part, 0):x8}",
            "\t" when random.Next(2) == 0 => "\\t",
            { Length: 1 } when random.Next(8) == 0 => $"\\x{(int)part[0]:X4}",
            _ => part,
        };

    private static string Verbatim(string part, bool isInterpolated) =>
        part == "\"" || (isInterpolated && part is "{" or "}") ? part + part : part;

    private static bool IsLineEnd(string part) => part is "\n" or "\r\n";

    private static int LongestRun(IReadOnlyList<string> parts, char c)
    {
        int longest = 0;
        int run = 0;
        foreach (string part in parts)
        {
            run = part == c.ToString() ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
