using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Reads the text that calls make of literals: <c>string.Format</c>, <c>Replace</c>, and what a <c>StringBuilder</c> joins.</summary>
internal sealed class MadeText(SemanticModel model, CancellationToken cancellation)
{
    private const string Format = "Format";
    private const string Replace = "Replace";

    /// <summary>Whether a call may make a text, by its name alone; of a chain, the last one makes it.</summary>
    public static bool MayMake(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver }
        && (name is Format or Replace || (name == "ToString" && BuilderText.MayBeBuilder(receiver)))
        && call.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: Replace };

    /// <summary>The text; <see langword="null"/> when it is not made of literals, or not only by what is known here.</summary>
    public LiteralPolicy? Read(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        if (
            expression
            is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } member
            } call
        )
        {
            LiteralPolicy text = PolicyTextReader.Read(expression, model, cancellation);
            return text.Runs.Any(run => run.Kind != TextRunKind.Open) ? text : null;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return name switch
        {
            "ToString" when arguments.Count == 0 => new BuilderText(this, model, cancellation).Read(member.Expression),
            Format or Replace when !IsOfString(call) => null,
            Format => Formatted(arguments, call),
            Replace => Read(member.Expression) is { } text ? Replaced(text, arguments, call) : null,
            _ => null,
        };
    }

    /// <summary>What a format with its arguments makes.</summary>
    public LiteralPolicy? Formatted(SeparatedSyntaxList<ArgumentSyntax> arguments, InvocationExpressionSyntax call)
    {
        // Before the format may stand who formats.
        int first = arguments.Count > 0 && IsString(arguments[0].Expression) ? 0 : 1;
        if (first >= arguments.Count || arguments.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        string?[] values = [.. arguments.Skip(first + 1).Select(argument => Constant(argument.Expression))];
        return Read(arguments[first].Expression) is { } format && CompositeFormat.Edits(format.Value, values) is { } edits
            ? TextEdit.Apply(format, edits, call.Span)
            : null;
    }

    /// <summary>The text with all of one word replaced; what it is replaced by may be open, but not the word.</summary>
    public LiteralPolicy? Replaced(
        LiteralPolicy text,
        SeparatedSyntaxList<ArgumentSyntax> arguments,
        InvocationExpressionSyntax call
    )
    {
        if (arguments.Count < 2 || Constant(arguments[0].Expression) is not { Length: > 0 } old)
        {
            return null;
        }

        bool ignoresCase = arguments.Skip(2).Any(argument => argument.ToString().Contains("IgnoreCase"));
        StringComparison comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string? value = Constant(arguments[1].Expression);
        List<TextEdit> edits = [];
        for (int at = text.Value.IndexOf(old, comparison); at >= 0; at = text.Value.IndexOf(old, at + old.Length, comparison))
        {
            edits.Add(new TextEdit(at, old.Length, value));
        }

        return TextEdit.Apply(text, edits, call.Span);
    }

    /// <summary>The value of a constant, as it is joined to a text.</summary>
    public string? Constant(ExpressionSyntax expression) =>
        model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: var value }
            ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""
            : null;

    private bool IsString(ExpressionSyntax expression) =>
        model.GetTypeInfo(expression, cancellation).Type?.SpecialType == SpecialType.System_String;

    private bool IsOfString(InvocationExpressionSyntax call) =>
        model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType?.SpecialType == SpecialType.System_String;
}
