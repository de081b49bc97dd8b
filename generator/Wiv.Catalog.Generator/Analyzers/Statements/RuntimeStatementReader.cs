using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Policies.Built;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Reads statements of the runtime library: <c>PolicyStatement.Allow(...).On(...).When(...)</c>.</summary>
internal sealed class RuntimeStatementReader(BuilderTypes types)
{
    private readonly RuntimeTexts _texts = new(types);

    /// <summary>Whether the call is the last of a statement: none that builds it further follows.</summary>
    public bool IsLast(IInvocationOperation call) => IsStep(call) && !(call.NextCall() is { } next && IsStep(next));

    /// <summary>What is known of the statement that the expression is.</summary>
    public BuiltStatement Read(IOperation statement)
    {
        var draft = new StatementDraft(statement);
        draft.Note(LaterChange.IsContinued(statement), OpenParts.Resources);
        var steps = new Stack<(IInvocationOperation Call, bool IsElsewhere)>();
        bool isElsewhere = false;
        IOperation? at = statement;
        while (at is not null)
        {
            switch (at.Converted())
            {
                case IInvocationOperation call when IsStep(call):
                    steps.Push((call, isElsewhere));
                    at = call.Instance;
                    break;
                case ILocalReferenceOperation local when LocalUses.ValueOf(local) is { } given:
                    isElsewhere = true;
                    at = given;
                    break;
                default:
                    draft.Note(true, OpenParts.All);
                    at = null;
                    break;
            }
        }

        foreach ((IInvocationOperation call, bool isFollowed) in steps)
        {
            draft.IsElsewhere = isFollowed;
            Read(call, draft);
        }

        return draft.ToStatement();
    }

    private bool IsStep(IInvocationOperation call) =>
        BuilderTypes.Is(call.TargetMethod.ContainingType, types.Statement)
        && call.TargetMethod.Name
            is "Allow"
                or "Deny"
                or "AllowExcept"
                or "DenyExcept"
                or "On"
                or "Except"
                or "When"
                or "For"
                or "ForAllExcept"
                or "WithSid";

    private void Read(IInvocationOperation call, StatementDraft draft)
    {
        string name = call.TargetMethod.Name;
        switch (name)
        {
            case "Allow" or "AllowExcept" or "Deny" or "DenyExcept":
                draft.Effect = name.StartsWith("Allow", StringComparison.Ordinal) ? "Allow" : "Deny";
                draft.AddActions(TextList.Of(call.Argument(0)), isNot: name.EndsWith("Except", StringComparison.Ordinal));
                break;
            case "On" or "Except":
                draft.AddResources(TextList.Of(ItemList.Of(call.Argument(0)), _texts.Resource), isNot: name == "Except");
                break;
            case "For" or "ForAllExcept":
                ItemList list = ItemList.Of(call.Argument(0));
                CheckedPrincipal[] principals = [.. list.Items.Select(_texts.Principal).OfType<CheckedPrincipal>()];
                bool isOpen = list.IsOpen || principals.Length < list.Items.Count;
                draft.AddPrincipals(principals, isNot: name == "ForAllExcept", isOpen);
                break;
            case "WithSid":
                draft.SetSid(KnownText.Of(call.Argument(0)));
                break;
            case "When" when call.TargetMethod.Parameters.Length == 1:
                ReadBlock(call.Argument(0), draft);
                break;
            default:
                ReadTest(call, draft);
                break;
        }
    }

    private void ReadBlock(IOperation? block, StatementDraft draft)
    {
        switch (block?.Converted())
        {
            case IPropertyReferenceOperation { Property.Name: "Empty" } empty when IsOfBlock(empty.Property):
                break;
            case IInvocationOperation { TargetMethod.Name: "Of" or "And" } call when IsOfBlock(call.TargetMethod):
                if (call.Instance is { } before)
                {
                    ReadBlock(before, draft);
                }

                if (call.TargetMethod.Parameters.Length == 1)
                {
                    ReadBlock(call.Argument(0), draft);
                }
                else
                {
                    ReadTest(call, draft);
                }

                break;
            default:
                draft.Note(true, OpenParts.Conditions);
                break;
        }
    }

    private static void ReadTest(IInvocationOperation call, StatementDraft draft) =>
        draft.AddCondition(KnownText.Of(call.Argument(0)), KnownText.Of(call.Argument(1)), TextList.Of(call.Argument(2)));

    private bool IsOfBlock(ISymbol member) => BuilderTypes.IsBeside(types.Statement, member, "ConditionBlock");
}
