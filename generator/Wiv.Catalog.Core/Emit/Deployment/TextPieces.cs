using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Emit.Deployment;

/// <summary>Takes a text apart as a template writes it: an ARN of the partition <c>aws</c> follows the partition of the role.</summary>
/// <remarks>
/// Not so an ARN that names an account by its number. The same number in another partition is the account of somebody else,
/// and a trust policy that followed would let them in.
/// </remarks>
internal static class TextPieces
{
    private const string Aws = "arn:aws:";

    public static IEnumerable<TextPiece> Of(Template text)
    {
        IEnumerable<TextPiece> pieces = text.Parts.Select(Piece);
        if (ArnPattern.Parse(text.ToString()) is not { Partition: "aws" } arn || Characters.IsAccountId(arn.Account))
        {
            return pieces;
        }

        return
        [
            new TextPiece(TextPieceKind.Literal, "arn:"),
            new TextPiece(TextPieceKind.Partition, ""),
            new TextPiece(TextPieceKind.Literal, ":" + text.Parts[0].Text.Substring(Aws.Length)),
            .. pieces.Skip(1),
        ];
    }

    private static TextPiece Piece(TemplatePart part) =>
        new(part.IsParameter ? TextPieceKind.Parameter : TextPieceKind.Literal, part.Text);
}
