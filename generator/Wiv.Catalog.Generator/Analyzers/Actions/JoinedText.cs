using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>Reads interpolated strings and strings joined by <c>+</c> as far as they are constant.</summary>
internal static class JoinedText
{
    private const char AnyText = '*';

    /// <summary>
    /// The text, with a <c>*</c> for what is not constant; <see langword="null"/> when the value is nothing that is joined, or
    /// when nothing of it is constant.
    /// </summary>
    public static string? Of(IOperation value)
    {
        bool isJoined =
            value is IInterpolatedStringOperation
            || (
                value is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum
                && sum.Type?.SpecialType == SpecialType.System_String
            );
        if (!isJoined)
        {
            return null;
        }

        var text = new StringBuilder();
        bool hasConstant = Append(value, text);
        return hasConstant ? text.ToString() : null;
    }

    private static bool Append(IOperation? value, StringBuilder text)
    {
        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return constant is string words ? AppendConstant(words, text) : AppendAny(text);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                return Append(sum.LeftOperand, text) | Append(sum.RightOperand, text);
            case IInterpolatedStringOperation interpolated:
                bool hasConstant = false;
                foreach (IInterpolatedStringContentOperation part in interpolated.Parts)
                {
                    hasConstant |= part switch
                    {
                        IInterpolatedStringTextOperation letters => Append(letters.Text, text),
                        IInterpolationOperation hole => Append(hole.Expression, text),
                        _ => Append(null, text),
                    };
                }

                return hasConstant;
            case IConversionOperation conversion:
                return Append(conversion.Operand, text);
            default:
                return AppendAny(text);
        }
    }

    private static bool AppendConstant(string words, StringBuilder text)
    {
        text.Append(words);
        return words.Length > 0;
    }

    private static bool AppendAny(StringBuilder text)
    {
        text.Append(AnyText);
        return false;
    }
}
