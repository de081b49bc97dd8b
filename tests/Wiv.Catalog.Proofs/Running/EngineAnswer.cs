using Wiv.Catalog.Proofs.Oracle;
using Wiv.Catalog.Proofs.Pairs;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>What the engine says of a pair, with the pair as engine and oracle read it.</summary>
internal sealed record EngineAnswer(
    Authority EngineOld,
    Authority EngineNew,
    IReadOnlyList<OracleStatement> OracleOld,
    IReadOnlyList<OracleStatement> OracleNew,
    ProofAnswer Answer
)
{
    public OracleRequest? Witness { get; } = Answer.Witness is { } witness ? Requests.ForOracle(witness) : null;

    /// <summary>What is to be said without asking anybody else: it does not know, or its witness is none.</summary>
    public Finding? Finding =>
        Answer.Verdict == Verdict.Unknown ? new Finding(Outcome.Unknown, Answer.Reason!)
        : Witness is null ? null
        : !IsShownToEngine(Witness)
            ? new Finding(Outcome.Disagreement, $"By the engine's evaluation its witness is none: {Witness}")
        : !IsShownToOracle(Witness)
            ? new Finding(Outcome.Disagreement, $"By the oracle's evaluation the engine's witness is none: {Witness}")
        : null;

    public static EngineAnswer Of(PolicyPair pair, IAwsFacts facts)
    {
        Authority old = EnginePolicy.Read(pair.Old);
        Authority wider = EnginePolicy.Read(pair.New);
        ProofAnswer answer = new Prover(facts).NoWider(old, wider);
        return new EngineAnswer(old, wider, OraclePolicy.Read(pair.Old), OraclePolicy.Read(pair.New), answer);
    }

    public bool IsShownToEngine(OracleRequest request) =>
        EngineNew.Allows(Requests.ForEngine(request)) && !EngineOld.Allows(Requests.ForEngine(request));

    public bool IsShownToOracle(OracleRequest request) =>
        OracleDecision.Allows(OracleNew, request) && !OracleDecision.Allows(OracleOld, request);
}
