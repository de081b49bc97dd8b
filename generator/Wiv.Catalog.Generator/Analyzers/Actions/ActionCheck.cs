using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Generator.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Analyzers.Places;
using Wiv.Catalog.Generator.Diagnostics;
using Wiv.Catalog.Generator.Steps;

namespace Wiv.Catalog.Generator.Analyzers.Actions;

/// <summary>Judges the strings at a place by every rule. The catalog is read at the first one.</summary>
internal sealed class ActionCheck(ImmutableArray<IActionRule> rules, ImmutableArray<AdditionalText> catalogs, ActionPlaces places)
{
    /// <summary>What was found at its declaration, away from the place, and would be told once for every use.</summary>
    private readonly ConcurrentDictionary<SyntaxNode, bool> _declared = new();

    private KnownActions? _known;

    /// <summary>Judges what a value holds.</summary>
    /// <param name="value">The value at the place.</param>
    /// <param name="context">The place, and where to report.</param>
    public void In(IOperation value, OperationAnalysisContext context)
    {
        if (IsCheckedWhereDeclared(value, context.Compilation))
        {
            return;
        }

        foreach (FoundText found in ActionStrings.In(value))
        {
            // An empty text is a place left open, not a wrong action.
            if (found.Text.Length > 0 && !IsCheckedWhereDeclared(found.Operation, context.Compilation) && !IsTold(found, value))
            {
                Judge(found, context);
            }
        }
    }

    private void Judge(FoundText found, OperationAnalysisContext context)
    {
        try
        {
            if (!catalogs.IsEmpty)
            {
                _known ??= KnownActions.Of(catalogs, context.Options, context.CancellationToken);
            }

            var action = new ActionString(found, context.Operation, _known, context);
            foreach (IActionRule rule in rules)
            {
                rule.Check(action);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            SourceSpan file = SourceSpan.StartOf(found.Syntax.SyntaxTree.FilePath);
            context.ReportDiagnostic(Unexpected.Problem(file, "checking", error).ToDiagnostic());
        }
    }

    /// <summary>Whether it is a constant or field of this project that is itself marked, so that its own value was looked at.</summary>
    private bool IsCheckedWhereDeclared(IOperation value, Compilation compilation) =>
        value switch
        {
            IConversionOperation conversion => IsCheckedWhereDeclared(conversion.Operand, compilation),
            IFieldReferenceOperation { Field: var field } => SymbolEqualityComparer.Default.Equals(
                field.ContainingAssembly,
                compilation.Assembly
            ) && places.Contains(field),
            _ => false,
        };

    private bool IsTold(FoundText found, IOperation value) =>
        !value.Syntax.Span.Contains(found.Syntax.Span) && !_declared.TryAdd(found.Syntax, true);
}
