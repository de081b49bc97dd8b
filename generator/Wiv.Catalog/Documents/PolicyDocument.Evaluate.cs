using System.Runtime.CompilerServices;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog;

/// <content>Whether a request is allowed.</content>
public sealed partial class PolicyDocument
{
    /// <summary>Beside the documents and not in them: most are written and never asked, and each word of theirs counts.</summary>
    private static readonly ConditionalWeakTable<PolicyDocument, DecidedSet> Prepared = new();

    /// <summary>The document in the form that IAM decides by, made once.</summary>
    internal DecidedPolicy Decided => Alone.Identity[0];

    private DecidedSet Alone =>
        Prepared.GetValue(this, static document => new DecidedSet { Identity = [DecidedDocument.Of(document)] });

    /// <summary>
    /// Decides a request by this policy alone, whatever it is attached to: denied where a statement denies it, allowed where
    /// one allows it, and denied otherwise. The policy is prepared at the first call; later ones allocate nothing.
    /// </summary>
    /// <remarks>
    /// Where several policies have a say, <see cref="PolicySet"/> decides. See
    /// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">the AWS page on
    /// policy evaluation logic</see>.
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <returns>The decision and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public PolicyDecision Evaluate(AuthorizationRequest request) =>
        new(DecidedSet.DecideAlone(Alone, Guard.NotNull(request, nameof(request)).Decided));
}
