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
        context.RegisterSyntaxNodeAction(CheckMade, SyntaxKind.InvocationExpression);
    }

    private static void CheckMade(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (MadeText.MayMake(call))
        {
            Guarded(call, context, CheckMade);
        }
    }

    private static void CheckMade(ExpressionSyntax call, SyntaxNodeAnalysisContext context)
    {
        if (
            new MadeText(context.SemanticModel, context.CancellationToken).Read(call) is { } text
            && text.Value.IndexOf(PolicyContent.Statement, StringComparison.Ordinal) >= 0
        )
        {
            Report(text, PolicyPlaceFinder.Find(call, context.SemanticModel, context.CancellationToken), context);
        }
    }

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var literal = (ExpressionSyntax)context.Node;
        if (LiteralShape.IsOutermost(literal) && IsCandidate(literal))
        {
            Guarded(literal, context, Check);
        }
    }

    private static void Guarded(
        ExpressionSyntax expression,
        SyntaxNodeAnalysisContext context,
        Action<ExpressionSyntax, SyntaxNodeAnalysisContext> check
    )
    {
        try
        {
            check(expression, context);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SourceSpan file = SourceSpan.StartOf(expression.SyntaxTree.FilePath);
            Problem problem = Unexpected.Problem(file, "checking a policy", error);
            context.ReportDiagnostic(problem.ToDiagnostic(expression.GetLocation()));
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

        Report(PolicyTextReader.Read(literal, context.SemanticModel, context.CancellationToken), place, context);
    }

    /// <summary>Tells what is wrong with a text, if it is a policy.</summary>
    private static void Report(LiteralPolicy text, PolicyPlace? place, SyntaxNodeAnalysisContext context)
    {
        if (place is null && !PolicyContent.IsPolicy(text.Value))
        {
            return;
        }

        SourceText lines = context.Node.SyntaxTree.GetText(context.CancellationToken);
        IEnumerable<Problem> found = new PolicyTextChecker(text, lines).Check(place);
        foreach ((Problem problem, int more) in FirstOfEachRule.Of(found, problem => problem, Budgets.FindingsReported))
        {
            Location location = Location.Create(context.Node.SyntaxTree, text.SourceOf(problem.Span));
            context.ReportDiagnostic(problem.ToDiagnostic(location).WithMore(problem, more));
        }
    }
}
