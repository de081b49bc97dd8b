using System.Text;
using System.Text.RegularExpressions;

namespace Wiv.Catalog.Core.Text.Output;

/// <summary>Terraform's language: https://developer.hashicorp.com/terraform/language/expressions/strings</summary>
internal abstract class HclText
{
    /// <summary>A text in quotes.</summary>
    public static HclCode Of(string text) => Quoted([Inside(text)]);

    /// <summary>Pieces of a text in quotes, each from <see cref="Inside"/>, <see cref="InsidePolicy"/> or <see cref="Interpolation"/>.</summary>
    /// <remarks>A sign that stands right before an interpolation would escape it: <c>$${a}</c> is the text <c>${a}</c>.</remarks>
    public static HclCode Quoted(IEnumerable<HclCode> pieces)
    {
        var text = new StringBuilder();
        foreach (HclCode piece in pieces)
        {
            string next = piece.ToString();
            if (next.StartsWith("${", StringComparison.Ordinal))
            {
                int signs = text.ToString().Reverse().TakeWhile(c => c is '$' or '%').Count();
                string run = text.ToString(text.Length - signs, signs);
                text.Length -= signs;
                text.Append(signs == 0 ? "" : Apart(run));
            }

            text.Append(next);
        }

        return HclCode.Escaped($"\"{text}\"");
    }

    /// <summary>A text inside quotes.</summary>
    public static HclCode Inside(string text) => WithoutTemplates(Escape(text));

    /// <summary>A text of a policy document, where <c>&amp;{aws:username}</c> is what IAM has as <c>${aws:username}</c>.</summary>
    /// <remarks>https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document</remarks>
    public static HclCode InsidePolicy(string text) => WithoutTemplates(Escape(text).Replace("${", "&{"));

    /// <summary>A value inside quotes that Terraform fills in.</summary>
    public static HclCode Interpolation(HclCode expression) => $"${{{expression}}}";

    /// <summary>A name of ours or one that <c>SnakeName</c> made: small letters, digits and <c>_</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="width">How wide it is at least, with spaces behind it.</param>
    public static HclCode Name(string name, int width = 0) =>
        HclCode.Escaped(string.Concat(name.Select(c => new CodePoint(c).IsAsciiLetterOrDigit ? c : '_')).PadRight(width));

    /// <summary>A comment's text. Hidden characters are shown, so that no line of it ends early.</summary>
    public static HclCode Comment(string text) => HclCode.Escaped(Shown.Of(text));

    private static string Escape(string text) => QuotedText.Of(text, c => c.Utf32Escape);

    /// <summary>The text with every start of an interpolation or a directive escaped.</summary>
    private static HclCode WithoutTemplates(string text) =>
        HclCode.Escaped(
            Regex.Replace(
                text,
                @"[$%]+(?=\{)",
                match => match.Value is "$" or "%" ? match.Value + match.Value : Apart(match.Value)
            )
        );

    /// <summary>Signs that must not be read together with those behind them, as an expression of their own.</summary>
    private static string Apart(string signs) => $"${{\"{signs}\"}}";
}
