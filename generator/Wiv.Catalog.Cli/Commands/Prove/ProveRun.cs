using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>Runs <c>prove</c>.</summary>
internal sealed class ProveRun(Terminal terminal, ProveRequest request)
{
    public int Run()
    {
        var sides = new SideReader(terminal, request.Path);
        ProofSide[] read = request.Sides.Select((side, i) => sides.Read(side, request.Sides[^(i + 1)])).ToArray();
        var proof = new Proof(
            request.Limits.Select(limit => sides.ReadPolicy(limit.File, limit.Kind)).Select(policy => policy.Statements).ToArray()
        );
        ProofResult result = Progress.While(terminal, "Proving", () => Prove(proof, read));
        if (request.IsJson)
        {
            JsonOutput.Write(terminal.Bytes, ProveJson.Of(result), Answers.WithoutNulls.ProveJson);
        }
        else
        {
            ProveText.Write(terminal, result, request);
        }

        return result.Verdict switch
        {
            Verdict.Yes => ExitCodes.Success,
            Verdict.No => ExitCodes.Wider,
            _ => ExitCodes.Undecided,
        };
    }

    private ProofResult Prove(Proof proof, ProofSide[] sides) =>
        request.Question switch
        {
            ProofQuestion.Never => proof.Never(sides[0], NeverStatement.Of(request)),
            ProofQuestion.Equivalent => proof.Equivalent(sides[0], sides[1]),
            _ => proof.NoWider(sides[0], sides[1]),
        };
}
