using Wiv.Catalog.Proofs.Oracle;
using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proofs.Smt;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Compares the engine's answer about two policies with those of solvers.</summary>
/// <param name="solvers">The solvers; the next is asked where one gives up.</param>
/// <param name="facts">What the engine knows of AWS.</param>
internal sealed class OracleCheck(IReadOnlyList<Solver> solvers, IAwsFacts facts)
{
    /// <summary>How many values the oracle gives a condition key that may have several, unless a witness has more.</summary>
    private const int MostValues = 3;

    public Finding Check(PolicyPair pair)
    {
        EngineAnswer answer = EngineAnswer.Of(pair, facts);
        if (answer.Finding is { } finding)
        {
            return finding;
        }

        try
        {
            int most = Math.Max(MostValues, answer.Witness?.Context.Values.Max(values => (int?)values.Count) ?? 0);
            var script = new SmtScript(answer.OracleOld, answer.OracleNew, most);
            return answer.Witness is { } witness ? CheckNo(script, witness) : CheckYes(script, answer);
        }
        catch (NotSupportedException unsupported)
        {
            return new Finding(Outcome.GaveUp, unsupported.Message);
        }
    }

    private Finding CheckYes(SmtScript script, EngineAnswer answer)
    {
        SolverAnswer solved = Ask(script.OfAll());
        if (solved.IsSatisfiable != true)
        {
            return solved.IsSatisfiable == false ? new Finding(Outcome.Yes) : new Finding(Outcome.GaveUp, solved.Words);
        }

        OracleRequest found = SmtRequest.Read(solved.Model!, script.Keys);
        string words = answer.IsShownToOracle(found) ? "" : "a solver and the oracle's evaluation are at odds, and ";
        words += answer.IsShownToEngine(found) ? "the engine's evaluation agrees" : "the engine's evaluation does not agree";
        return new Finding(Outcome.Disagreement, $"The engine says yes, but a solver finds {found}; {words}");
    }

    private Finding CheckNo(SmtScript script, OracleRequest witness)
    {
        SolverAnswer solved = Ask(script.Of(witness));
        return solved.IsSatisfiable switch
        {
            true => new Finding(Outcome.No),
            false => new Finding(Outcome.Disagreement, $"By the solver the engine's witness is none: {witness}"),
            _ => new Finding(Outcome.GaveUp, solved.Words),
        };
    }

    private SolverAnswer Ask(string script)
    {
        SolverAnswer answer = new(null);
        foreach (Solver solver in solvers)
        {
            answer = solver.Ask(script);
            if (answer.IsSatisfiable is not null)
            {
                break;
            }
        }

        return answer;
    }
}
