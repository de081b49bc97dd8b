using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Calls;

/// <summary>Code that is looked at and not run: what stands in <c>nameof</c>, and expression trees, by which fakes are set up.</summary>
internal static class QuotedCode
{
    public static bool Holds(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is INameOfOperation || (around is IAnonymousFunctionOperation lambda && IsTree(lambda.Parent?.Type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTree(ITypeSymbol? type) =>
        type
            is INamedTypeSymbol
            {
                Name: "Expression",
                Arity: 1,
                ContainingNamespace:
                { Name: "Expressions", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } }
            };
}
