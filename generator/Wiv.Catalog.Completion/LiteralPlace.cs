using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wiv.Catalog.Generator.Analyzers.Actions;
using Wiv.Catalog.Generator.Analyzers.Places;

namespace Wiv.Catalog.Completion;

/// <summary>Tells whether a literal stands where the analyzers look for IAM actions.</summary>
internal static class LiteralPlace
{
    public static bool IsOfAction(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        if (ActionPlaces.In(model.Compilation) is not { } places)
        {
            return false;
        }

        ISymbol? member = model.GetEnclosingSymbol(literal.SpanStart, cancellation);
        for (
            IOperation? operation = model.GetOperation(literal, cancellation);
            operation is not null;
            operation = operation.Parent
        )
        {
            // What is around the nearest place is about other values.
            if (places.ValueAt(operation, member) is { } value)
            {
                return ActionStrings.In(value).Any(found => found.Syntax == literal);
            }
        }

        return false;
    }
}
