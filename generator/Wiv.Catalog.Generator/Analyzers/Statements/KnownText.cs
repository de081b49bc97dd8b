using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Texts that are known when the code is compiled.</summary>
internal static class KnownText
{
    /// <summary>The text of a constant, or of a local that never has another, at the place of the expression.</summary>
    public static PositionedText? Of(IOperation? value) =>
        value is not null && Read(value) is { } text ? new PositionedText(text, value.Place()) : null;

    private static string? Read(IOperation value) =>
        value switch
        {
            { ConstantValue: { HasValue: true, Value: var constant } } => Read(constant, value.Type),
            IConversionOperation { OperatorMethod: null } conversion => Read(conversion.Operand),
            ILocalReferenceOperation local when LocalUses.ValueOf(local) is { } given => Read(given),
            _ => null,
        };

    /// <summary>As it is written in JSON, where the values of a condition may be no strings.</summary>
    private static string? Read(object? constant, ITypeSymbol? type) =>
        constant switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            int or long when type?.TypeKind != TypeKind.Enum => ((IFormattable)constant).ToString(
                null,
                CultureInfo.InvariantCulture
            ),
            _ => null,
        };
}
