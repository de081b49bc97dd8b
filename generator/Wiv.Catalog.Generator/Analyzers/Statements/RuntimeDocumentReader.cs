using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Statements;

namespace Wiv.Catalog.Generator.Analyzers.Statements;

/// <summary>Reads documents of the runtime library: <c>PolicyDocument.Create(...)</c> and what is made of it.</summary>
internal sealed class RuntimeDocumentReader(BuilderTypes types)
{
    private readonly RuntimeStatementReader _statements = new(types);

    /// <summary>The document whose JSON the expression is, or <see langword="null"/> when it is another text.</summary>
    public IOperation? WrittenDocument(IOperation text) =>
        text.Converted() switch
        {
            IInvocationOperation { TargetMethod.Name: "ToJson" or "ToString", Instance: { } document } call when IsOf(call) =>
                document,
            ILocalReferenceOperation local when LocalUses.ValueOf(local) is { } given => WrittenDocument(given),
            _ => null,
        };

    /// <summary>What is known of the document that the expression is.</summary>
    public BuiltDocument Read(IOperation document)
    {
        switch (document.Converted())
        {
            case ILocalReferenceOperation local when LocalUses.ValueOf(local) is { } given:
                return Read(given);
            case IInvocationOperation call when IsOf(call):
                return ReadCall(call);
            default:
                return BuiltDocument.Unknown;
        }
    }

    /// <summary>The statements of a call of <c>Create</c>.</summary>
    /// <param name="create">The call.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    public IReadOnlyList<BuiltStatement> StatementsOf(IInvocationOperation create, out bool isOpen)
    {
        var list = ItemList.Of(create.Argument(0));
        isOpen = list.IsOpen;
        return [.. list.Items.Select(_statements.Read)];
    }

    private BuiltDocument ReadCall(IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "Allow":
                var draft = new StatementDraft(call) { Effect = "Allow" };
                draft.AddActions(TextList.Of(call.Argument(0)), isNot: false);
                return BuiltDocument.Of([draft.ToStatement()], isOpen: false);
            case "Create":
                IReadOnlyList<BuiltStatement> statements = StatementsOf(call, out bool isOpen);
                return BuiltDocument.Of(statements, isOpen);
            case "Combine" when call is { Instance: { } one } && call.Argument(0) is { } other:
                return Read(one).Combine(Read(other));
            case "WithId" when call.Instance is { } unnamed:
                return KnownText.Of(call.Argument(0)) is { Value: var id }
                    ? Read(unnamed).WithId(id)
                    : Read(unnamed).Combine(BuiltDocument.Unknown);
            default:
                return BuiltDocument.Unknown;
        }
    }

    private bool IsOf(IInvocationOperation call) => BuilderTypes.Is(call.TargetMethod.ContainingType, types.Document);
}
