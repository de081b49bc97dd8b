using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Generator.Diagnostics;

internal static class DiagnosticExtensions
{
    /// <summary>The property of a diagnostic that holds the text which should stand there instead.</summary>
    public const string SuggestionProperty = "Suggestion";

    /// <summary>The problem as the compiler reports it, in the catalog file or, when it has no file, in none.</summary>
    public static Diagnostic ToDiagnostic(this Problem problem) =>
        problem.ToDiagnostic(ImmutableDictionary<string, string?>.Empty);

    /// <summary>The problem as the compiler reports it, with properties that tell fixes what to do.</summary>
    public static Diagnostic ToDiagnostic(this Problem problem, ImmutableDictionary<string, string?> properties) =>
        Diagnostic.Create(
            Descriptors.Of(problem.Rule),
            LocationOf(problem.Span),
            WithSuggestion(properties, problem),
            OneLine(problem)
        );

    /// <summary>The problem as it is told in C#, at a place there.</summary>
    public static Diagnostic ToDiagnostic(this Problem problem, Location location) =>
        Diagnostic.Create(
            Descriptors.InCode(problem.Rule),
            location,
            WithSuggestion(ImmutableDictionary<string, string?>.Empty, problem),
            OneLine(problem)
        );

    /// <summary>The same diagnostic, saying how many more there are of its rule in its file that are not reported.</summary>
    public static Diagnostic WithMore(this Diagnostic diagnostic, Problem problem, int more) =>
        more == 0
            ? diagnostic
            : Diagnostic.Create(
                Descriptors.Continued(diagnostic.Descriptor, $"; {FirstOfEachRule.Rest(problem, more)} in this file"),
                diagnostic.Location,
                diagnostic.Properties,
                OneLine(problem)
            );

    /// <summary>A value with a line end in it would let what follows pass for a diagnostic of its own in the log of a build.</summary>
    private static object[] OneLine(Problem problem) => problem.Arguments.Select(TerminalText.Of).ToArray<object>();

    private static ImmutableDictionary<string, string?> WithSuggestion(
        ImmutableDictionary<string, string?> properties,
        Problem problem
    ) => problem.Suggestion is null ? properties : properties.Add(SuggestionProperty, problem.Suggestion);

    private static Location LocationOf(SourceSpan span)
    {
        if (span.Path.Length == 0)
        {
            return Location.None;
        }

        var lines = new LinePositionSpan(
            new LinePosition(span.StartLine, span.StartColumn),
            new LinePosition(span.EndLine, span.EndColumn)
        );
        // A line end in the name of a file would begin a line of the build log.
        return Location.Create(Shown.Of(span.Path), TextSpan.FromBounds(span.Start, span.End), lines);
    }
}
