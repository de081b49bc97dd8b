using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>Tells the places where an action is denied, or named as an exception: there it needs no grant.</summary>
internal static class Denials
{
    /// <summary>The methods and properties of IAM libraries under whose names nothing is allowed.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "Deny",
        "DenyExcept",
        "AllowExcept",
        "AddNotActions",
        "NotActions",
    };

    /// <summary>Whether what stands at the place is denied or excepted, by the member's name or by the statement around it.</summary>
    public static bool Hold(IOperation place)
    {
        for (IOperation? around = place; around is not null; around = around.Parent)
        {
            bool isDenied = around switch
            {
                IInvocationOperation call => Names.Contains(call.TargetMethod.Name),
                IAssignmentOperation { Target: IMemberReferenceOperation target } => Names.Contains(target.Member.Name),
                IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } => Names.Contains(
                    target.Member.Name
                ),
                IObjectCreationOperation statement => IsDenying(statement),
                _ => false,
            };
            if (isDenied)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the effect of a statement is given as Deny: <c>Effect = Effect.DENY</c>, <c>new Statement(StatementEffect.Deny)</c>.</summary>
    private static bool IsDenying(IObjectCreationOperation statement) =>
        statement.Arguments.Any(argument => IsDeny(argument.Value))
        || statement.Initializer?.Initializers.Any(set =>
            set is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Effect" }, Value: var effect }
            && IsDeny(effect)
        ) == true;

    private static bool IsDeny(IOperation value) =>
        value is IConversionOperation conversion ? IsDeny(conversion.Operand)
        : value is IFieldReferenceOperation { Field.Name: var name } ? name.Equals("Deny", StringComparison.OrdinalIgnoreCase)
        : value.ConstantValue is { HasValue: true, Value: "Deny" };
}
