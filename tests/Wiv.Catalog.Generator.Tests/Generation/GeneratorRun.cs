using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>What one run of the generator gave.</summary>
internal sealed record GeneratorRun(GeneratorRunResult Result, Compilation Output)
{
    /// <summary>The generated files, by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The generator's diagnostics as the build prints them.</summary>
    public IEnumerable<string> Problems => Result.Diagnostics.Select(Line);

    /// <summary>What the compiler says of the project with the generated files in it; nothing when all is well.</summary>
    public IEnumerable<string> CompilerMessages =>
        Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info).Select(Line);

    /// <summary>How each run of a named step came about.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason)
            : [];

    /// <summary>How each generated output came about.</summary>
    public IEnumerable<IncrementalStepRunReason> OutputReasons =>
        Result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        string file = place.Path is { Length: > 0 } path
            ? $"{Path.GetFileName(path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): "
            : "";
        return $"{file}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
