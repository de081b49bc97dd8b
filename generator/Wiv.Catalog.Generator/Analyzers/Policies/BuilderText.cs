using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads what is appended to a <c>StringBuilder</c>, in one chain of calls or in the statements of a block.</summary>
internal sealed class BuilderText(MadeText made, SemanticModel model, CancellationToken cancellation)
{
    private const string Builder = "StringBuilder";

    private PolicyTextBuilder _text = new();

    /// <summary>Whether the receiver of a <c>ToString</c> may be a builder, by syntax alone.</summary>
    public static bool MayBeBuilder(ExpressionSyntax receiver) =>
        Root(receiver, []) switch
        {
            BaseObjectCreationExpressionSyntax creation => IsBuilder(creation),
            IdentifierNameSyntax name => Declaration(name) is not null,
            _ => false,
        };

    /// <summary>The text of the builder; <see langword="null"/> when it cannot be followed, or a part of it is a policy by itself.</summary>
    public LiteralPolicy? Read(ExpressionSyntax receiver)
    {
        List<InvocationExpressionSyntax> calls = [];
        ExpressionSyntax root = Root(receiver, calls);
        bool isRead = root switch
        {
            BaseObjectCreationExpressionSyntax creation => AddCreation(creation),
            IdentifierNameSyntax name => AddStatements(name),
            _ => false,
        };
        return isRead && calls.TrueForAll(AddCall) ? _text.Build(receiver.Span) : null;
    }

    /// <summary>What the calls of a chain start with; the calls in the order in which they are made.</summary>
    private static ExpressionSyntax Root(ExpressionSyntax expression, List<InvocationExpressionSyntax> calls)
    {
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call)
        {
            calls.Insert(0, call);
            expression = member.Expression;
        }

        return expression;
    }

    private static bool IsBuilder(BaseObjectCreationExpressionSyntax creation) =>
        (creation as ObjectCreationExpressionSyntax)?.Type.ToString() is { } type
            ? type.EndsWith(Builder, StringComparison.Ordinal)
            : creation.Parent?.Parent?.Parent is VariableDeclarationSyntax declaration
                && declaration.Type.ToString().EndsWith(Builder, StringComparison.Ordinal);

    /// <summary>Where a local builder is made, in a statement before its use and beside it or around it.</summary>
    private static (BaseObjectCreationExpressionSyntax Creation, IReadOnlyList<StatementSyntax> After)? Declaration(
        IdentifierNameSyntax name
    )
    {
        for (StatementSyntax? use = StatementOf(name.Parent); use is not null; use = StatementOf(use.Parent))
        {
            StatementSyntax[] beside = Beside(use);
            for (int i = 0; i < beside.Length && beside[i].SpanStart < use.SpanStart; i++)
            {
                if (
                    beside[i]
                        is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value } made] }
                    && made.Identifier.ValueText == name.Identifier.ValueText
                )
                {
                    return value is BaseObjectCreationExpressionSyntax creation && IsBuilder(creation)
                        ? (creation, [.. beside.Skip(i + 1).TakeWhile(statement => statement != use)])
                        : null;
                }
            }
        }

        return null;
    }

    private static StatementSyntax? StatementOf(SyntaxNode? node) => node?.FirstAncestorOrSelf<StatementSyntax>();

    private static StatementSyntax[] Beside(StatementSyntax statement) =>
        statement.Parent switch
        {
            BlockSyntax block => [.. block.Statements],
            SwitchSectionSyntax section => [.. section.Statements],
            GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } =>
            [
                .. unit.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement),
            ],
            _ => [],
        };

    private bool AddCreation(BaseObjectCreationExpressionSyntax creation)
    {
        // A number is a capacity.
        foreach (ArgumentSyntax argument in creation.ArgumentList?.Arguments ?? default)
        {
            if (
                model.GetTypeInfo(argument.Expression, cancellation).Type?.SpecialType == SpecialType.System_String
                && !AddPart(argument.Expression)
            )
            {
                return false;
            }
        }

        return model.GetTypeInfo(creation, cancellation).Type is { Name: Builder };
    }

    private bool AddStatements(IdentifierNameSyntax name) =>
        Declaration(name) is var (creation, statements)
        && AddCreation(creation)
        && statements.All(statement => AddStatement(statement, name.Identifier.ValueText));

    /// <summary>Adds what a statement appends; what one appends in a branch or a loop is open, as is how often.</summary>
    private bool AddStatement(StatementSyntax statement, string name)
    {
        List<InvocationExpressionSyntax> calls = [];
        if (
            statement is ExpressionStatementSyntax { Expression: var expression }
            && Root(expression, calls) is IdentifierNameSyntax root
            && root.Identifier.ValueText == name
        )
        {
            return calls.TrueForAll(AddCall);
        }

        IdentifierNameSyntax[] uses =
        [
            .. statement.DescendantNodes().OfType<IdentifierNameSyntax>().Where(use => use.Identifier.ValueText == name),
        ];
        if (uses.Length > 0)
        {
            _text.AddOpen(statement.Span);
        }

        return Array.TrueForAll(
            uses,
            use =>
                use.Parent is MemberAccessExpressionSyntax member
                && member.Expression == use
                && member.Name.Identifier.ValueText is "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Length"
        );
    }

    private bool AddCall(InvocationExpressionSyntax call)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText)
        {
            case "Append" when arguments.Count == 1:
                return AddPart(arguments[0].Expression);
            case "AppendLine":
                bool isAdded = arguments.Count == 0 || AddPart(arguments[0].Expression);
                _text.AddWhole("\n", call.Span);
                return isAdded;
            case "Append" or "AppendJoin":
                _text.AddOpen(call.ArgumentList.Span);
                return true;
            case "AppendFormat":
                return made.Formatted(arguments, call) is { } text && Add(text);
            case "Replace" when made.Replaced(_text.Build(call.Span), arguments, call) is { } replaced:
                _text = new PolicyTextBuilder();
                return Add(replaced);
            default:
                return false;
        }
    }

    /// <summary>A policy that is whole is told where it stands.</summary>
    private bool AddPart(ExpressionSyntax part)
    {
        LiteralPolicy text = PolicyTextReader.Read(part, model, cancellation);
        return !(PolicyContent.IsPolicy(text.Value) && PolicyContent.IsClosed(text.Value)) && Add(text);
    }

    private bool Add(LiteralPolicy part)
    {
        TextEdit.Copy(part, 0, part.Value.Length, _text);
        return true;
    }
}
