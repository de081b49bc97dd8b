using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Testing;

/// <summary>Compares policies by the requests that they allow.</summary>
public static class PolicyComparison
{
    /// <summary>
    /// Proves that a policy allows nothing that another does not, for every request that can be made: meant for tests of what a
    /// change of a policy may not do.
    /// </summary>
    /// <remarks>
    /// Both are compared by themselves, by IAM's rules of matching. A wildcard allows what AWS adds later, too. See
    /// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">the AWS page on
    /// policy evaluation logic</see>.
    /// </remarks>
    /// <param name="policy">The policy.</param>
    /// <param name="other">The policy that allows as much or more, if it is so.</param>
    /// <param name="witness">
    /// When it is not so, a request that the policy allows and the other does not; <see langword="null"/> when it is so, and when
    /// it could not be decided.
    /// </param>
    /// <returns>Whether it is proved. Where it could not be decided, for it takes too many cases, it is <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>Assert.True(after.IsNoWiderThan(before, out AuthorizationRequest? witness), witness?.ToString());</code>
    /// </example>
    public static bool IsNoWiderThan(this PolicyDocument policy, PolicyDocument other, out AuthorizationRequest? witness)
    {
        ProofAnswer answer = new Prover(new NoFacts()).NoWider(
            Authority.Of([Guard.NotNull(other, nameof(other)).Decided]),
            Authority.Of([Guard.NotNull(policy, nameof(policy)).Decided])
        );
        witness = answer.Witness is { } found ? AuthorizationRequest.Of(found) : null;
        return answer.Verdict == Verdict.Yes;
    }
}
