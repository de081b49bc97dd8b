using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Deciding;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Evaluate;

/// <summary>Runs <c>evaluate</c>. All is decided before anything is written. A case that cannot be decided does not keep the others from it.</summary>
internal sealed class EvaluateRun(Terminal terminal, string path, bool isJson)
{
    public int Run()
    {
        var file = new SourceFile(path, terminal.FullPath(path), IsNamed: true);
        EvaluationFile read = EvaluationFile.Read(file.Identity, FileText.Read(file));
        foreach (CaseProblem problem in read.Problems)
        {
            terminal.Error.Line(MSBuildLine.Error(Place(problem.Span), problem.Message));
        }

        if (read.Cases.Count > 0 || read.Problems.Count == 0)
        {
            Write(read.Cases);
        }

        return read.Problems.Count > 0 ? ExitCodes.CouldNotRun : ExitCodes.Success;
    }

    private void Write(IReadOnlyList<EvaluationCase> cases)
    {
        if (isJson)
        {
            JsonOutput.Write(terminal.Bytes, EvaluateJson.Of(cases), Answers.WithoutNulls.EvaluateJson);
            return;
        }

        foreach (EvaluationCase decided in cases)
        {
            terminal.Output.Line($"{decided.Name}: {decided.Decide()}");
        }
    }

    private string Place(SourceSpan span) => MSBuildLine.Place(path, span.StartLine + 1, span.StartColumn + 1);
}
