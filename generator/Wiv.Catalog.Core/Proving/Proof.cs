using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Proving;

/// <summary>Proves what catalogs and policies never allow, and that one state of them allows nothing that another does not.</summary>
/// <param name="limits">The policies that nothing may exceed, a layer each: boundary, session policy, service control policies.</param>
internal sealed class Proof(IReadOnlyList<IReadOnlyList<DecidedStatement>> limits)
{
    /// <summary>Whether the new side allows nothing that the old one does not, and lets nobody in whom the old one does not.</summary>
    public ProofResult NoWider(ProofSide old, ProofSide wider)
    {
        var parameters = new ParameterKeys(old.Catalogs.Concat(wider.Catalogs));
        if (
            old.IsAboutPrincipals(parameters) is { } before
            && wider.IsAboutPrincipals(parameters) is { } after
            && before != after
        )
        {
            return new ProofResult(
                Verdict.Unknown,
                null,
                [],
                "one side names principals and the other does not: who is allowed by them together depends on both"
            );
        }

        var prover = new Prover(new ReferenceFacts(parameters));
        ProofResult own = ProofResult.Of(
            prover.NoWider(Limited(old.Permissions(parameters)), Limited(wider.Permissions(parameters))),
            namesPrincipals: false
        );
        ProofResult trust = ProofResult.Of(
            prover.NoWider(Alone(old.Trust(parameters)), Alone(wider.Trust(parameters))),
            namesPrincipals: true
        );
        return own.Verdict == Verdict.No || trust.Verdict == Verdict.Yes ? own
            : trust.Verdict == Verdict.No || own.Verdict == Verdict.Yes ? trust
            : own;
    }

    /// <summary>Whether both sides allow the same.</summary>
    public ProofResult Equivalent(ProofSide left, ProofSide right)
    {
        ProofResult forth = NoWider(left, right);
        if (forth.Verdict == Verdict.No)
        {
            return forth;
        }

        ProofResult back = NoWider(right, left);
        return back.Verdict == Verdict.Yes ? forth : back with { IsReversed = true };
    }

    /// <summary>Whether a side allows nothing of what a statement is about.</summary>
    public ProofResult Never(ProofSide side, DecidedStatement statement)
    {
        var parameters = new ParameterKeys(side.Catalogs);
        ProofResult others = NeverByOthers(side, statement);
        if (others.Verdict != Verdict.Yes)
        {
            return others;
        }

        Authority authority = Limited(side.Permissions(parameters)).Within([statement]);
        return ProofResult.Of(
            new Prover(new ReferenceFacts(parameters)).NoWider(Authority.Nothing, authority),
            namesPrincipals: false
        );
    }

    /// <summary>The same of the policies that name principals. What the trust policy of a catalog allows others is no permission of the role.</summary>
    private static ProofResult NeverByOthers(ProofSide side, DecidedStatement statement)
    {
        var parameters = new ParameterKeys([]);
        Authority authority = Alone((side with { Catalogs = [] }).Trust(parameters)).Within([statement]);
        return ProofResult.Of(
            new Prover(new ReferenceFacts(parameters)).NoWider(Authority.Nothing, authority),
            namesPrincipals: true
        );
    }

    private static Authority Alone(IReadOnlyList<DecidedStatement> statements) => new([statements]);

    private Authority Limited(IReadOnlyList<DecidedStatement> statements) => new([statements, .. limits]);
}
