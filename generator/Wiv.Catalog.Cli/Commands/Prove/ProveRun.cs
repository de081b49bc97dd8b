using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>Runs <c>prove</c>.</summary>
internal sealed class ProveRun(Terminal terminal, ProveRequest request)
{
    public int Run()
    {
        var sides = new SideReader(terminal, request.Path);
        ProofSide[] read = request.Sides.Select((side, i) => sides.Read(side, request.Sides[^(i + 1)])).ToArray();
        var proof = new Proof(Limits(sides));
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

    /// <summary>Policies of one kind grant together, as <c>evaluate</c> takes them, but each service control policy is a level of its own.</summary>
    private IReadOnlyList<DecidedStatement>[] Limits(SideReader sides) =>
        request
            .Limits.Select((limit, number) => (limit, number))
            .GroupBy(
                entry => (entry.limit.Kind, entry.limit.Kind == PolicyKind.ServiceControl ? entry.number : 0),
                entry => sides.ReadPolicy(entry.limit.File, entry.limit.Kind).Statements
            )
            .Select(IReadOnlyList<DecidedStatement> (same) => same.SelectMany(statements => statements).ToArray())
            .ToArray();

    private ProofResult Prove(Proof proof, ProofSide[] sides) =>
        request.Question switch
        {
            ProofQuestion.Never => proof.Never(sides[0], NeverStatement.Of(request)),
            ProofQuestion.Equivalent => proof.Equivalent(sides[0], sides[1]),
            _ => proof.NoWider(sides[0], sides[1]),
        };
}
