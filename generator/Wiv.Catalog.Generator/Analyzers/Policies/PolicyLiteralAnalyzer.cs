using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Rules.Grammar;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Analyzers.Places;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Policies;

/// <summary>Checks the policies that stand in C# as JSON, with the rules of every policy, and tells what is found in the literal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        PolicyChecker
            .All.Select(rule => rule.Rule)
            .Append(JsonSyntax.Definition)
            .Append(SetUpRules.InternalError)
            .Select(Descriptors.InCode)
            .ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(
            Check,
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringExpression,
            SyntaxKind.AddExpression
        );
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var literal = (ExpressionSyntax)context.Node;
        if (!LiteralShape.IsOutermost(literal) || !IsCandidate(literal))
        {
            return;
        }

        try
        {
            Check(literal, context);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Problem problem = Unexpected.Problem(SourceSpan.StartOf(literal.SyntaxTree.FilePath), "checking a policy", error);
            context.ReportDiagnostic(problem.ToDiagnostic(literal.GetLocation()));
        }
    }

    /// <summary>A glance at syntax that allocates nothing. Nearly every literal goes here.</summary>
    internal static bool IsCandidate(ExpressionSyntax literal)
    {
        string? start = LiteralShape.FirstText(literal);
        if (start is null)
        {
            return LiteralShape.Mentions(literal, PolicyContent.Statement);
        }

        return PolicyContent.StartsLikeOne(start)
            ? LiteralShape.Mentions(literal, PolicyContent.Statement) || PolicyPlaceFinder.MayHavePlace(literal)
            : PolicyPlaceFinder.IsRead(literal);
    }

    private static void Check(ExpressionSyntax literal, SyntaxNodeAnalysisContext context)
    {
        if (PolicyPlaceFinder.IsTemplate(literal))
        {
            return;
        }

        PolicyPlace? place = PolicyPlaceFinder.Find(literal, context.SemanticModel, context.CancellationToken);
        if (place is null && !LiteralShape.Mentions(literal, PolicyContent.Statement))
        {
            return;
        }

        LiteralPolicy text = PolicyTextReader.Read(literal, context.SemanticModel, context.CancellationToken);
        if (place is null && !PolicyContent.IsPolicy(text.Value))
        {
            return;
        }

        SourceText lines = literal.SyntaxTree.GetText(context.CancellationToken);
        IEnumerable<Problem> found = new PolicyTextChecker(text, lines).Check(place);
        foreach ((Problem problem, int more) in FirstOfEachRule.Of(found, problem => problem, Budgets.FindingsReported))
        {
            Location location = Location.Create(literal.SyntaxTree, text.SourceOf(problem.Span));
            context.ReportDiagnostic(problem.ToDiagnostic(location).WithMore(problem, more));
        }
    }
}
