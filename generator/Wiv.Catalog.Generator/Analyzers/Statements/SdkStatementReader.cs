using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>
/// Reads statements of the AWS SDK: <c>new Statement(effect) { Actions = ... }</c> and
/// <c>new Statement(effect).WithActionIdentifiers(...)</c>.
/// </summary>
internal sealed class SdkStatementReader(INamedTypeSymbol statement)
{
    private const OpenParts Changeable = OpenParts.Actions | OpenParts.Resources | OpenParts.Conditions;

    private readonly SdkConditionReader _conditions = new(statement);

    /// <summary>Whether the operation is the last of a statement: no call that builds it further follows.</summary>
    public bool IsLast(IOperation operation) =>
        (operation is IObjectCreationOperation || (operation is IInvocationOperation call && IsStep(call)))
        && !(operation.NextCall() is { } next && IsStep(next));

    /// <summary>What is known of the statement that the expression is.</summary>
    public BuiltStatement Read(IOperation last)
    {
        var draft = new StatementDraft(last);
        draft.Note(LaterChange.IsPossible(last), Changeable);
        IOperation? at = last;
        while (at is IInvocationOperation call && IsStep(call))
        {
            // The items of a call stand in a list of its own, and their order changes nothing.
            Read(call.TargetMethod.Name.Substring("With".Length), call.Argument(0), draft);
            at = call.Instance;
        }

        if (at is IObjectCreationOperation creation && BuilderTypes.Is(creation.Type, statement))
        {
            Read(creation, draft);
        }
        else
        {
            draft.Note(true, OpenParts.All);
        }

        return draft.ToStatement();
    }

    private bool IsStep(IInvocationOperation call) =>
        BuilderTypes.Is(call.TargetMethod.ContainingType, statement)
        && call.TargetMethod.Name
            is "WithActionIdentifiers"
                or "WithResources"
                or "WithConditions"
                or "WithPrincipals"
                or "WithId";

    private void Read(IObjectCreationOperation creation, StatementDraft draft)
    {
        draft.Effect = creation.Argument(0)?.EnumName();
        draft.Note(draft.Effect is null, OpenParts.Effect);
        if (creation.Initializer is not { } initializer)
        {
            return;
        }

        foreach (IOperation operation in initializer.Initializers)
        {
            switch (operation)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } set:
                    Read(target.Property.Name, set.Value, draft);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } added:
                    Read(target.Property.Name, added.Initializer, draft);
                    break;
            }
        }
    }

    private void Read(string part, IOperation? list, StatementDraft draft)
    {
        switch (part)
        {
            case "Actions" or "ActionIdentifiers":
                draft.AddActions(TextList.Of(ItemList.Of(list), item => Named(item, "ActionIdentifier")), isNot: false);
                break;
            case "Resources":
                draft.AddResources(TextList.Of(ItemList.Of(list), item => Named(item, "Resource")), isNot: false);
                break;
            case "Conditions":
                _conditions.Read(ItemList.Of(list), draft);
                break;
            case "Principals":
                draft.Note(true, OpenParts.Principals);
                break;
            case "Effect":
                draft.Effect = null;
                draft.Note(true, OpenParts.Effect);
                break;
        }
    }

    /// <summary>What <c>new Resource("...")</c> and its like are made of.</summary>
    private PositionedText? Named(IOperation item, string type) =>
        item.Converted() is IObjectCreationOperation { Constructor: { } made } creation
        && BuilderTypes.IsBeside(statement, made, type)
            ? KnownText.Of(creation.Argument(0))
            : null;
}
