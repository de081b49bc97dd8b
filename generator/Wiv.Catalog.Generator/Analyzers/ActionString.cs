using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Generator.Diagnostics;

namespace Wiv.Catalog.Generator.Analyzers;

/// <summary>A constant string that is meant as an action.</summary>
/// <param name="Syntax">The expression.</param>
/// <param name="Text">Its value.</param>
/// <param name="Known">The catalog.</param>
/// <param name="Context">Where to report.</param>
internal readonly record struct ActionString(SyntaxNode Syntax, string Text, KnownActions Known, OperationAnalysisContext Context)
{
    /// <summary>Whether the text stands here in letters, in one literal or in several joined; a name says it elsewhere.</summary>
    public bool IsLiteral => Syntax.DescendantNodesAndSelf().All(IsLiteralOrJoin);

    public void Report(Rule rule, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(rule), Syntax.GetLocation(), properties, arguments));

    private static bool IsLiteralOrJoin(SyntaxNode node) =>
        node.IsKind(SyntaxKind.StringLiteralExpression)
        || node.IsKind(SyntaxKind.AddExpression)
        || node is ParenthesizedExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringContentSyntax;
}
