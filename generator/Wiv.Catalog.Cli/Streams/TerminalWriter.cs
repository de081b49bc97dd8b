using System.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Streams;

/// <summary>
/// The only way by which text reaches a terminal. Every text is made visible (<see cref="TerminalText"/>), whether it is ours
/// or comes from a file, an option or a name; the codes of colours are written here alone. <c>BannedSymbols.txt</c> keeps
/// the rest of the command from writing past it.
/// </summary>
internal sealed class TerminalWriter : TextWriter
{
    private const char LineEnd = '\n';

    private readonly GuardedWriter _raw;

    public TerminalWriter(TextWriter inner)
    {
        _raw = new GuardedWriter(inner);
        CoreNewLine = [LineEnd];
    }

    public override Encoding Encoding => _raw.Encoding;

    /// <summary>Where tables are drawn to, whose codes are not text; <see cref="Views.Screen"/> cleans what is in them.</summary>
    public TextWriter Raw => _raw;

    /// <summary>Why what was written did not arrive; <see langword="null"/> as long as it did.</summary>
    public Exception? Failure => _raw.Failure;

    /// <summary>Writes one line, whatever the parts of it hold.</summary>
    public void Line(params Piece[] pieces)
    {
        var line = new StringBuilder();
        foreach ((string text, Ink ink) in pieces)
        {
            line.Append(Start(ink)).Append(TerminalText.Of(text)).Append(ink == Ink.None ? "" : "\e[0m");
        }

        _raw.Write(line.Append(LineEnd).ToString());
    }

    /// <summary>Writes one line, its columns between tabs.</summary>
    public void Columns(params string[] columns) => _raw.Write(string.Join('\t', columns.Select(TerminalText.Of)) + LineEnd);

    /// <summary>Writes a text of several lines.</summary>
    public override void Write(string? value) => _raw.Write(TerminalText.Lines(value ?? ""));

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    public override void Flush() => _raw.Flush();

    private static string Start(Ink ink) =>
        ink switch
        {
            Ink.BoldRed => "\e[1;31m",
            Ink.Red => "\e[31m",
            Ink.Yellow => "\e[33m",
            Ink.Green => "\e[32m",
            Ink.Cyan => "\e[36m",
            _ => "",
        };
}
