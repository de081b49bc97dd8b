using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Generator.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>Every character of a text is found where it is written, however it is written.</summary>
public sealed class LiteralMapTests
{
    private static readonly string[] Letters = ["a", "b", "\"", "\\", "{", "}", "\n", "\r\n", "\t", " ", "é", "😀", "'", "*"];

    private static readonly string[] Holes = [LiteralWriter.ConstantHole, LiteralWriter.OpenHole];

    private static readonly Gen<LiteralKind> Kind = Gen.Enum<LiteralKind>();

    private static readonly Gen<string[]> Parts = Gen.Frequency(
        (9, Gen.Int[0, Letters.Length - 1].Select(i => Letters[i])),
        (1, Gen.Int[0, 1].Select(i => Holes[i]))
    ).Array[1, 14];

    [Fact]
    public void Of_a_literal() =>
        Gen.Select(Kind, Parts, Gen.Int, Gen.Bool)
            .Sample(
                (kind, parts, seed, isUtf8) =>
                {
                    var written = new WrittenText();
                    string suffix = isUtf8 && kind < LiteralKind.InterpolatedRegular ? "u8" : "";
                    new LiteralWriter(written, new Random(seed)).Write(kind, Fitting(kind, parts), suffix);
                    Hold(written);
                },
                iter: 3_000
            );

    [Fact]
    public void Of_a_join() =>
        Gen.Select(Gen.Select(Kind, Parts).Array[2, 5], Gen.Int)
            .Sample(
                (operands, seed) =>
                {
                    var random = new Random(seed);
                    var written = new WrittenText();
                    int open = 0;
                    for (int i = 0; i < operands.Length; i++)
                    {
                        written.Write(i == 0 ? "" : "\n + ");
                        bool opens = random.Next(3) == 0;
                        open += opens ? 1 : 0;
                        written.Write(opens ? "(" : "");
                        (LiteralKind kind, string[] parts) = operands[i];
                        new LiteralWriter(written, random).Write(kind, Fitting(kind, parts), "");
                        bool closes = open > 0 && random.Next(2) == 0;
                        open -= closes ? 1 : 0;
                        written.Write(closes ? ")" : "");
                        if (random.Next(4) == 0)
                        {
                            written.Write(" + ");
                            written.Write(LiteralWriter.ConstantName, LiteralWriter.ConstantValue);
                            written.Write(" /* what is given */ + ");
                            written.Write(LiteralWriter.OpenName, null);
                        }
                    }

                    written.Write(new string(')', open));
                    Hold(written);
                },
                iter: 1_000
            );

    [Theory]
    [InlineData("\"a\\e[0m\"", "a\u001b[0m")]
    [InlineData("\"\\0\\a\\b\\f\\v\\'\\x4!\"", "\0\a\b\f\v'\u0004!")]
    public void Of_rare_escapes(string source, string value)
    {
        var text = new PolicyTextBuilder();
        EscapedText.Read(new SourcePiece(source, 1, source.Length - 1, 0), hasHoles: false, text);
        Assert.Equal(value, text.Build(default).Value);
    }

    /// <summary>What the kind cannot hold, left out.</summary>
    private static string[] Fitting(LiteralKind kind, string[] parts)
    {
        bool isLine = kind is LiteralKind.RawLine or LiteralKind.InterpolatedRawLine;
        string[] fitting =
        [
            .. parts
                .Where(part => kind >= LiteralKind.InterpolatedRegular || !Holes.Contains(part))
                .Where(part => !isLine || part is not ("\n" or "\r\n")),
        ];
        // Quotes of the text at its ends would be taken for the literal's own.
        return isLine ? ["a", .. fitting, "b"] : fitting;
    }

    private static void Hold(WrittenText written)
    {
        string before = $"class C {{ const string Name = \"a\\\"b\"; void M(string given) {{ _ = ";
        string code = $"{before}{written.Source}; }} }}";
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12));
        Assert.Empty(tree.GetDiagnostics().Select(diagnostic => $"{diagnostic} in {code}"));
        SemanticModel model = CSharpCompilation.Create("c", [tree], TestReferences.Base).GetSemanticModel(tree);
        ExpressionSyntax expression = tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>().First().Right;

        LiteralPolicy text = PolicyTextReader.Read(expression, model, CancellationToken.None);

        int at = 0;
        foreach ((string? value, TextSpan place) in written.Pieces)
        {
            int length = value?.Length ?? text.Runs.Single(run => run.Start == at && run.Kind == TextRunKind.Open).Length;
            Assert.Equal(value ?? text.Value.Substring(at, length), text.Value.Substring(at, length));
            for (int i = at; i < at + length; i++)
            {
                TextSpan found = text.SourceOf(i, i + 1);
                Assert.Equal((code, place), (code, new TextSpan(found.Start - before.Length, found.Length)));
            }

            at += length;
        }

        Assert.Equal(text.Value.Length, at);
    }
}
