using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Reads statements of the CDK: <c>new PolicyStatement(new PolicyStatementProps { ... })</c>.</summary>
internal static class CdkStatementReader
{
    private const OpenParts Changeable = OpenParts.Actions | OpenParts.Resources | OpenParts.Conditions;

    /// <summary>What is known of the statement, or <see langword="null"/> when its properties are not written there.</summary>
    public static BuiltStatement? Read(IObjectCreationOperation creation, INamedTypeSymbol statement)
    {
        if (
            creation.Argument(0)?.Converted() is not IObjectCreationOperation { Constructor: { } made, Initializer: { } given }
            || !BuilderTypes.IsBeside(statement, made, "PolicyStatementProps")
        )
        {
            return null;
        }

        var draft = new StatementDraft(creation) { Effect = "Allow" };
        draft.Note(LaterChange.IsPossible(creation), Changeable);
        foreach (IOperation operation in given.Initializers)
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } set)
            {
                Read(name, set.Value, draft);
            }
            else
            {
                draft.Note(true, OpenParts.All);
            }
        }

        return draft.ToStatement();
    }

    private static void Read(string property, IOperation value, StatementDraft draft)
    {
        switch (property)
        {
            case "Effect":
                draft.Effect = value.EnumName() switch
                {
                    "ALLOW" => "Allow",
                    "DENY" => "Deny",
                    _ => null,
                };
                draft.Note(draft.Effect is null, OpenParts.Effect);
                break;
            case "Actions" or "NotActions":
                draft.AddActions(TextList.Of(value), isNot: property == "NotActions");
                break;
            case "Resources" or "NotResources":
                draft.AddResources(TextList.Of(value), isNot: property == "NotResources");
                break;
            case "Conditions":
                ReadConditions(value, draft);
                break;
            case "Principals" or "NotPrincipals":
                draft.Note(true, OpenParts.Principals);
                break;
        }
    }

    private static void ReadConditions(IOperation block, StatementDraft draft)
    {
        var operators = KeyedList.Of(block);
        draft.Note(operators.IsOpen, OpenParts.Conditions);
        foreach ((IOperation name, IOperation tests) in operators.Pairs)
        {
            PositionedText? conditionOperator = KnownText.Of(name);
            var keys = KeyedList.Of(tests);
            draft.Note(keys.IsOpen, OpenParts.Conditions);
            foreach ((IOperation key, IOperation values) in keys.Pairs)
            {
                draft.AddCondition(conditionOperator, KnownText.Of(key), TextList.OfOneOrMany(values));
            }
        }
    }
}
