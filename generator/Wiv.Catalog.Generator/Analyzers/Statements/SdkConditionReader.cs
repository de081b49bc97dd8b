using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Reads conditions of the AWS SDK: <c>new Condition(...)</c> and <c>ConditionFactory.NewCondition(...)</c>.</summary>
/// <param name="statement">The SDK's statement, beside which their types are.</param>
internal sealed class SdkConditionReader(INamedTypeSymbol statement)
{
    public void Read(ItemList conditions, StatementDraft draft)
    {
        draft.Note(conditions.IsOpen, OpenParts.Conditions);
        foreach (IOperation condition in conditions.Items)
        {
            Read(condition.Converted(), draft);
        }
    }

    private void Read(IOperation condition, StatementDraft draft)
    {
        switch (condition)
        {
            case IObjectCreationOperation { Arguments.Length: 3, Constructor: { } made } creation
                when BuilderTypes.IsBeside(statement, made, "Condition"):
                draft.AddCondition(
                    KnownText.Of(creation.Argument(0)),
                    KnownText.Of(creation.Argument(1)),
                    TextList.Of(creation.Argument(2))
                );
                break;
            case IInvocationOperation { TargetMethod.Name: "NewCondition", Arguments.Length: 3 } call
                when BuilderTypes.IsBeside(statement, call.TargetMethod, "ConditionFactory"):
                draft.AddCondition(
                    Operator(call.Argument(0)),
                    KnownText.Of(call.Argument(1)),
                    TextList.OfOneOrMany(call.Argument(2)!)
                );
                break;
            default:
                draft.Note(true, OpenParts.Conditions);
                break;
        }
    }

    /// <summary>The SDK names the comparisons as IAM names its operators.</summary>
    private static PositionedText? Operator(IOperation? comparison) =>
        comparison?.EnumName() is { } name ? new PositionedText(name, comparison.Place()) : null;
}
