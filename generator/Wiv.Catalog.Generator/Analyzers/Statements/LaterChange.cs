using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Tells whether something may be added to a statement behind the expression that builds it.</summary>
internal static class LaterChange
{
    /// <summary>Whether the statement gets a name under which it may be changed: those of the CDK and of the SDK can be.</summary>
    public static bool IsPossible(IOperation built) =>
        built.Use() is IAssignmentOperation or IFieldInitializerOperation or IPropertyInitializerOperation || IsContinued(built);

    /// <summary>Whether another call makes more of the statement, at once or under the name of a local.</summary>
    public static bool IsContinued(IOperation built) =>
        built.Use() switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => LocalUses.IsContinued(
                declarator
            ),
            var use => IsContinuing(use),
        };

    /// <summary>Whether it is the use of a member, an extension's too, or gives another name.</summary>
    public static bool IsContinuing(IOperation? use) =>
        use switch
        {
            IInvocationOperation or IMemberReferenceOperation or IVariableInitializerOperation or IAssignmentOperation => true,
            IArgumentOperation { Parent: IInvocationOperation call } => call.TargetMethod.IsExtensionMethod,
            _ => false,
        };
}
