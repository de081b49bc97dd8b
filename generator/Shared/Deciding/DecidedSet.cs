namespace Wiv.Catalog.Deciding;

/// <summary>All policies that a request is decided by.</summary>
internal sealed class DecidedSet
{
    private static readonly DecidedPolicy[] None = [];

    /// <summary>Those of who asks.</summary>
    public DecidedPolicy[] Identity { get; init; } = None;

    /// <summary>That of the resource; none when the resource has none.</summary>
    public DecidedPolicy[] Resource { get; init; } = None;

    /// <summary>The permissions boundary; none when who asks has none.</summary>
    public DecidedPolicy[] Boundary { get; init; } = None;

    /// <summary>Those of the session; none when it has none.</summary>
    public DecidedPolicy[] Session { get; init; } = None;

    /// <summary>Service control policies, level by level of the organization.</summary>
    public DecidedPolicy[][] ServiceControl { get; init; } = [];

    /// <summary>Resource control policies, level by level of the organization.</summary>
    public DecidedPolicy[][] ResourceControl { get; init; } = [];

    /// <summary>The policies of a layer, at one level.</summary>
    public DecidedPolicy[] At(PolicyLayer layer, int level) =>
        layer switch
        {
            PolicyLayer.Identity or PolicyLayer.Alone => Identity,
            PolicyLayer.Resource => Resource,
            PolicyLayer.Boundary => Boundary,
            PolicyLayer.Session => Session,
            PolicyLayer.ServiceControl => ServiceControl[level],
            _ => ResourceControl[level],
        };

    /// <summary>How many levels a layer has: outside of an organization's, one.</summary>
    public int Levels(PolicyLayer layer) =>
        layer switch
        {
            PolicyLayer.ServiceControl => ServiceControl.Length,
            PolicyLayer.ResourceControl => ResourceControl.Length,
            _ => 1,
        };

    /// <summary>The first statement of an effect that applies to a request, in one layer and level.</summary>
    public DecidedPlace? Find(PolicyLayer layer, int level, bool isDeny, DecidedRequest request)
    {
        DecidedPolicy[] policies = At(layer, level);
        for (int i = 0; i < policies.Length; i++)
        {
            if (policies[i].Find(isDeny, request) is >= 0 and var found)
            {
                return new DecidedPlace(layer, level, i, found + 1, policies[i].Statements[found]);
            }
        }

        return null;
    }

    /// <summary>Decides by one policy alone: a statement that denies, then one that allows.</summary>
    public static DecidedAnswer DecideAlone(DecidedSet policy, DecidedRequest request)
    {
        DecidedPlace? denial = policy.Find(PolicyLayer.Alone, 0, isDeny: true, request);
        DecidedPlace? by = denial ?? policy.Find(PolicyLayer.Alone, 0, isDeny: false, request);
        DecidedOutcome outcome =
            denial is not null ? DecidedOutcome.ExplicitlyDenied
            : by is not null ? DecidedOutcome.Allowed
            : DecidedOutcome.ImplicitlyDenied;
        return new DecidedAnswer(outcome, by, policy, request, PolicyLayer.Alone);
    }

    /// <summary>Decides a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="resourceAccount">The account that has the resource; <see langword="null"/> when its ARN says so, or it is the caller's.</param>
    public DecidedAnswer Decide(DecidedRequest request, string? resourceAccount = null) =>
        new Decision(this, request, resourceAccount).Decide();
}
