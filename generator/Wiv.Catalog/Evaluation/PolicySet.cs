using Wiv.Catalog.Deciding;

namespace Wiv.Catalog;

/// <summary>
/// All policies that have a say in a request, of who asks and of the resource. <see cref="Evaluate"/> decides as IAM does: in
/// one account, or across two.
/// </summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html">the AWS page on
/// policy evaluation logic</see>.
/// </remarks>
/// <example>
/// <code>
/// var role = new PolicySet { Identity = [ShopPolicies.Orders(account)], Boundary = boundary };
/// PolicyDecision decision = role.Evaluate(new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::orders/1.pdf"));
/// Assert.True(decision.IsAllowed, decision.ToString());
/// </code>
/// </example>
public sealed class PolicySet
{
    private DecidedSet? _decided;

    /// <summary>The policies of who asks: of a user and its groups, or of a role.</summary>
    public IReadOnlyList<PolicyDocument> Identity { get; init; } = [];

    /// <summary>
    /// The policy of the resource, or <see langword="null"/>. A request for a KMS key or for <c>sts:AssumeRole</c> is allowed only
    /// where the policy of the key, or the trust policy of the role, allows it.
    /// </summary>
    public PolicyDocument? Resource { get; init; }

    /// <summary>The permissions boundary of who asks, or <see langword="null"/>.</summary>
    public PolicyDocument? Boundary { get; init; }

    /// <summary>The policies that were handed along when the session began; none where nothing limits the session.</summary>
    public IReadOnlyList<PolicyDocument> Session { get; init; } = [];

    /// <summary>The service control policies over the caller's account, level by level; each level must allow the request.</summary>
    public IReadOnlyList<IReadOnlyList<PolicyDocument>> ServiceControl { get; init; } = [];

    /// <summary>
    /// The resource control policies over the account that has the resource, level by level. A level without an Allow is open:
    /// <c>RCPFullAWSAccess</c> is attached everywhere.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<PolicyDocument>> ResourceControl { get; init; } = [];

    private DecidedSet Decided =>
        _decided ??= new DecidedSet
        {
            Identity = Of(Identity, nameof(Identity)),
            Resource = Of(Resource),
            Boundary = Of(Boundary),
            Session = Of(Session, nameof(Session)),
            ServiceControl = Levels(ServiceControl, nameof(ServiceControl)),
            ResourceControl = Levels(ResourceControl, nameof(ResourceControl)),
        };

    /// <summary>Decides a request. The policies are prepared at the first call; later ones allocate nothing.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The decision and its reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">A list of policies, or an item of one, is <see langword="null"/>.</exception>
    public PolicyDecision Evaluate(AuthorizationRequest request) =>
        new(Decided.Decide(Guard.NotNull(request, nameof(request)).Decided, request.ResourceAccount?.Value));

    private static DecidedPolicy[] Of(PolicyDocument? policy) => policy is null ? [] : [policy.Decided];

    private static DecidedPolicy[] Of(IReadOnlyList<PolicyDocument>? policies, string name) =>
        NotNull(policies, name).Select(policy => NotNull(policy, name).Decided).ToArray();

    private static DecidedPolicy[][] Levels(IReadOnlyList<IReadOnlyList<PolicyDocument>>? levels, string name) =>
        NotNull(levels, name).Select(level => Of(level, name)).ToArray();

    private static T NotNull<T>(T? value, string name)
        where T : class =>
        value ?? throw new InvalidOperationException($"{name} is null, or holds null where a policy should be.");
}
