using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes the text of a policy as data, a statement a line, with numbers that say where its holes are.</summary>
/// <param name="options">The project's options.</param>
internal sealed class PolicyTextCode(CSharpOptions options)
{
    /// <summary>The field with the policy, where it has no parameters.</summary>
    public static CSharpCode DocumentField { get; } = $"Document";

    /// <summary>The field with its template, where it has some.</summary>
    public static CSharpCode TemplateField { get; } = $"Template";

    private static readonly CSharpCode Type = Runtime.Type("PolicyTemplate");

    /// <summary>Writes the members of the class that holds the text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="pairs">What may become the same.</param>
    /// <param name="parameters">The names of the parameters, in the order of their values.</param>
    public void Write(
        IndentedWriter writer,
        HoledPolicy text,
        IReadOnlyList<(Template Left, Template Right)> pairs,
        string[] parameters
    )
    {
        Dictionary<string, int> places = parameters
            .Select((name, index) => (name, index))
            .ToDictionary(entry => entry.name, entry => entry.index);
        CSharpCode start =
            parameters.Length == 0
                ? CSharpCode.Of($"internal static readonly {Runtime.Type("PolicyDocument")} {DocumentField} = new {Type}(")
                : $"internal static readonly {Type} {TemplateField} = new {Type}(";
        CSharpCode end = parameters.Length == 0 ? CSharpCode.Of($").Fill();") : $");";
        string[] lines = [.. Lines(text.Lines)];
        CSharpCode[] arguments =
        [
            Holes(text.Holes, places),
            .. pairs.Select(pair => CSharpCode.Of($"{Composite(pair.Left, places)}, {Composite(pair.Right, places)}")),
        ];
        writer.Line(start);
        writer.Indented([
            .. options.KnowsUtf8Literals ? Literal(lines) : [$"Utf8,"],
            .. arguments.Select(
                (argument, i) => CSharpCode.Of($"{argument}{(i + 1 < arguments.Length ? CSharpCode.Of($",") : end)}")
            ),
        ]);
        if (!options.KnowsUtf8Literals)
        {
            writer.Line();
            WriteBytes(writer, lines);
        }
    }

    private static IEnumerable<CSharpCode> Literal(string[] lines) =>
        lines.Select(
            (line, i) =>
                CSharpCode.Of(
                    $"{(i > 0 ? CSharpCode.Of($"+ ") : CSharpCode.Empty)}{CSharpText.Utf8Literal(line)}{(i + 1 < lines.Length ? CSharpCode.Empty : $",")}"
                )
        );

    /// <summary>The text as an array, which the compiler writes into the assembly as it writes a literal.</summary>
    private static void WriteBytes(IndentedWriter writer, string[] lines)
    {
        writer.Open($"private static global::System.ReadOnlySpan<byte> Utf8");
        writer.Open($"get");
        writer.Open($"return new byte[]");
        foreach (string line in lines)
        {
            writer.Line(CSharpText.Comment(line));
            writer.Line($"{CSharpText.Bytes(line)},");
        }

        writer.Close($"}};");
        writer.Close();
        writer.Close();
    }

    /// <summary>The lines, several in one where there are so many that the expression would be too long to compile.</summary>
    private static IEnumerable<string> Lines(IReadOnlyList<string> lines)
    {
        int count = (lines.Count + Budgets.TextLines - 1) / Budgets.TextLines;
        return lines
            .Select((line, index) => (line, index))
            .GroupBy(entry => entry.index / count, entry => entry.line)
            .Select(together => string.Concat(together));
    }

    private static CSharpCode Holes(IReadOnlyList<TextHole> holes, Dictionary<string, int> places) =>
        holes.Count == 0
            ? $"new int[0]"
            : CSharpCode.Of(
                $"new int[] {{ {CSharpCode.Join($", ", holes.Select(hole => CSharpCode.Of($"{hole.Start}, {hole.Length}, {places[hole.Parameter]}")))} }}"
            );

    /// <summary>A text with numbers in its holes; a brace of its own is doubled.</summary>
    private static CSharpCode Composite(Template text, Dictionary<string, int> places) =>
        CSharpText.Literal(
            string.Concat(
                text.Parts.Select(part =>
                    part.IsParameter ? $"{{{places[part.Text]}}}" : part.Text.Replace("{", "{{").Replace("}", "}}")
                )
            )
        );
}
