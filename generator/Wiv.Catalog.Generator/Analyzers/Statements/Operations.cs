using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>What all readers ask of operations.</summary>
internal static class Operations
{
    /// <summary>The place of an operation; only the offsets count, the tree is at hand where it is reported.</summary>
    public static SourceSpan Place(this IOperation operation)
    {
        TextSpan span = operation.Syntax.Span;
        return new SourceSpan(operation.Syntax.SyntaxTree.FilePath, span.Start, span.End, 0, 0, 0, 0);
    }

    /// <summary>The operation without the conversions around it.</summary>
    public static IOperation Converted(this IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    /// <summary>What the operation stands in, conversions aside.</summary>
    public static IOperation? Use(this IOperation operation)
    {
        IOperation? use = operation.Parent;
        while (use is IConversionOperation)
        {
            use = use.Parent;
        }

        return use;
    }

    /// <summary>What is given for a parameter.</summary>
    public static IOperation? Argument(this IInvocationOperation call, int ordinal) => Argument(call.Arguments, ordinal);

    /// <inheritdoc cref="Argument(IInvocationOperation, int)"/>
    public static IOperation? Argument(this IObjectCreationOperation creation, int ordinal) =>
        Argument(creation.Arguments, ordinal);

    /// <summary>The call whose receiver the operation is.</summary>
    public static IInvocationOperation? NextCall(this IOperation operation) =>
        operation.Parent is IInvocationOperation next && next.Instance == operation ? next : null;

    /// <summary>The name of a constant of an enumeration.</summary>
    public static string? EnumName(this IOperation operation) =>
        operation.Converted()
            is IFieldReferenceOperation { Field: { HasConstantValue: true, ContainingType.TypeKind: TypeKind.Enum } field }
            ? field.Name
            : null;

    private static IOperation? Argument(IEnumerable<IArgumentOperation> arguments, int ordinal)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter?.Ordinal == ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
