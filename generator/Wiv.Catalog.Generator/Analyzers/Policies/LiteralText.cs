using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads a literal, of whatever kind it is written as.</summary>
internal static class LiteralText
{
    /// <summary>Adds a literal without holes.</summary>
    public static void Read(SyntaxToken token, PolicyTextBuilder text)
    {
        int start = text.Length;
        string source = token.Text;
        int quotesEnd = source.LastIndexOf('"') + 1;
        int open = source.IndexOf('"');
        if (open >= 0 && quotesEnd > open + 1)
        {
            var piece = new SourcePiece(source, open + 1, quotesEnd - 1, token.SpanStart);
            switch (token.Kind())
            {
                case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when source[0] == '@':
                    VerbatimText.Read(piece, hasHoles: false, text);
                    break;
                case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                    EscapedText.Read(piece, hasHoles: false, text);
                    break;
                default:
                    ReadRaw(token, piece with { Start = open }, quotesEnd, text);
                    break;
            }
        }

        HoldTo(token.ValueText, start, token.Span, text);
    }

    /// <summary>Adds the text between two holes of a literal.</summary>
    public static void Read(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax literal, PolicyTextBuilder text)
    {
        int start = text.Length;
        SyntaxToken token = part.TextToken;
        var piece = new SourcePiece(token.Text, 0, token.Text.Length, token.SpanStart);
        switch (literal.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedStringStartToken:
                EscapedText.Read(piece, hasHoles: true, text);
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                VerbatimText.Read(piece, hasHoles: true, text);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                string end = literal.StringEndToken.Text;
                string indentation = RawText.IndentationBefore(end, Math.Max(0, end.IndexOf('"')));
                RawText.Read(piece, indentation, startsLine: part == literal.Contents[0], text);
                break;
            default:
                RawText.Read(piece, "", startsLine: false, text);
                break;
        }

        HoldTo(ValueOf(part, literal), start, literal.Span, text);
    }

    /// <summary>What the text between two holes means: the compiler leaves braces that are written twice as they are.</summary>
    public static string ValueOf(InterpolatedStringTextSyntax part, InterpolatedStringExpressionSyntax literal)
    {
        string value = part.TextToken.ValueText;
        bool hasDoubles =
            literal.StringStartToken.Kind()
            is SyntaxKind.InterpolatedStringStartToken
                or SyntaxKind.InterpolatedVerbatimStringStartToken;
        return hasDoubles ? value.Replace("{{", "{").Replace("}}", "}") : value;
    }

    private static void ReadRaw(SyntaxToken token, SourcePiece piece, int quotesEnd, PolicyTextBuilder text)
    {
        int quotes = piece.Text.TakeWhile(c => c == '"').Count();
        if (piece.Text.Length < 2 * quotes)
        {
            return;
        }

        bool hasLines =
            token.Kind() is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
        string indentation = "";
        SourcePiece content = hasLines
            ? RawText.Lines(piece with { End = quotesEnd }, quotesEnd, quotes, out indentation)
            : piece with
            {
                Start = quotes,
                End = quotesEnd - quotes,
            };
        RawText.Read(content, indentation, startsLine: hasLines, text);
    }

    /// <summary>
    /// The compiler has the last word on what a literal means. Where it is not understood here, in code that does not compile
    /// or in a language version to come, the whole literal stands for each of its characters.
    /// </summary>
    private static void HoldTo(string value, int start, TextSpan literal, PolicyTextBuilder text)
    {
        if (!text.EndsWith(value, start))
        {
            text.CutTo(start);
            text.AddWhole(value, literal);
        }
    }
}
