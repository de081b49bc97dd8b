using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Writes text as the literal that it is to stand in has to have it.</summary>
internal static class LiteralEscape
{
    /// <summary>Writes a text for a JSON string; <see langword="null"/> when the place is not inside a literal, or it cannot stand there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token at the place.</param>
    /// <param name="place">What it replaces.</param>
    public static string? InJson(string text, SyntaxToken token, TextSpan place)
    {
        string json = Escaped(text);
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when IsInside(token, place):
                return token.Text[0] == '@' ? Doubled(json, '"') : Escaped(json);
            case SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8SingleLineRawStringLiteralToken
            or SyntaxKind.Utf8MultiLineRawStringLiteralToken when IsInside(token, place):
                return json;
            case SyntaxKind.InterpolatedStringTextToken when token.Span.Contains(place):
                return InInterpolated(json, token.Parent?.Parent as InterpolatedStringExpressionSyntax);
            default:
                return null;
        }
    }

    private static string? InInterpolated(string json, InterpolatedStringExpressionSyntax? literal) =>
        (literal?.StringStartToken.Kind()) switch
        {
            SyntaxKind.InterpolatedStringStartToken => Doubled(Doubled(Escaped(json), '{'), '}'),
            SyntaxKind.InterpolatedVerbatimStringStartToken => Doubled(Doubled(Doubled(json, '"'), '{'), '}'),
            // How many braces start a hole is the literal's own affair.
            not null when json.IndexOfAny(['{', '}']) < 0 => json,
            _ => null,
        };

    /// <summary>Whether the place has none of the quotes.</summary>
    private static bool IsInside(SyntaxToken token, TextSpan place) =>
        token.SpanStart < place.Start && place.End < token.Span.End;

    /// <summary>With a backslash before backslashes and quotes: JSON and C# agree on these.</summary>
    private static string Escaped(string text) => Doubled(text, '\\').Replace("\"", "\\\"");

    private static string Doubled(string text, char c) => text.Replace(c.ToString(), new string(c, 2));
}
