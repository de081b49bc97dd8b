using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>A string that is meant as an action.</summary>
/// <param name="Found">The string.</param>
/// <param name="Place">What makes it an action: the argument, the assignment, the initializer.</param>
/// <param name="Known">What the project's catalogs grant; <see langword="null"/> when it has none.</param>
/// <param name="Context">Where to report.</param>
internal readonly record struct ActionString(
    FoundText Found,
    IOperation Place,
    KnownActions? Known,
    OperationAnalysisContext Context
)
{
    private static readonly ImmutableDictionary<string, string?> NoProperties = ImmutableDictionary<string, string?>.Empty;

    public string Text => Found.Text;

    /// <summary>Whether only a part of it is constant; what is not stands in the text as a <c>*</c>.</summary>
    public bool IsOpen => Found.IsOpen;

    /// <summary>Whether the text stands here in letters, in one literal or in several joined; a name says it elsewhere.</summary>
    public bool IsLiteral => !IsOpen && Found.Syntax.DescendantNodesAndSelf().All(IsLiteralOrJoin);

    /// <summary>Reports it, with the text that should stand there where one is known.</summary>
    public void ReportSuggesting(Rule rule, string? suggestion, params object[] arguments) =>
        Report(rule, Suggesting(suggestion), arguments);

    /// <summary>The properties that hold the text which should stand there, where one is known.</summary>
    public static ImmutableDictionary<string, string?> Suggesting(string? suggestion) =>
        suggestion is null ? NoProperties : NoProperties.Add(Diagnostics.DiagnosticExtensions.SuggestionProperty, suggestion);

    public void Report(Rule rule, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Context.ReportDiagnostic(
            Diagnostic.Create(Descriptors.Of(rule), Found.Syntax.GetLocation(), properties, [.. arguments.Select(Shown)])
        );

    /// <summary>What a literal holds is shown in one line that can be read, as a text of a catalog is.</summary>
    private static object Shown(object argument) =>
        argument is string text ? TerminalText.Of(TerminalText.Value(text)) : argument;

    private static bool IsLiteralOrJoin(SyntaxNode node) =>
        node.IsKind(SyntaxKind.StringLiteralExpression)
        || node.IsKind(SyntaxKind.AddExpression)
        || node is ParenthesizedExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringContentSyntax;
}
