namespace Wiv.Catalog;

/// <summary>
/// One statement of a policy: an effect on actions, on resources, under a condition, and in a trust or resource policy for
/// principals. Immutable: every method returns a new statement.
/// </summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html">the AWS page
/// on Statement</see>.
/// </remarks>
public sealed partial class PolicyStatement : IEquatable<PolicyStatement>
{
    private static readonly ValueList<PolicyResource> AnyResource = new([PolicyResource.Any]);

    private ValueList<PolicyResource> _givenResources = ValueList<PolicyResource>.Empty;

    internal PolicyStatement(PolicyEffect effect, ValueList<string> actions, ValueList<string> notActions)
    {
        Effect = effect;
        ActionItems = actions;
        NotActionItems = notActions;
    }

    /// <summary>The id of the statement, or <see langword="null"/>.</summary>
    public string? Sid { get; private set; }

    /// <summary>Whether the statement allows or denies.</summary>
    public PolicyEffect Effect { get; }

    /// <summary>The actions it is about; empty when <see cref="NotActions"/> is not.</summary>
    public IReadOnlyList<string> Actions => ActionItems;

    /// <summary>The actions it is not about, when it is about all others; else empty.</summary>
    public IReadOnlyList<string> NotActions => NotActionItems;

    /// <summary>
    /// The resources it is about. Without any given this is <c>*</c> in an identity statement, and empty in a statement with
    /// principals, whose resource is the one that the policy is attached to.
    /// </summary>
    public IReadOnlyList<PolicyResource> Resources => ResourceItems;

    /// <summary>The resources it is not about, when it is about all others; else empty.</summary>
    public IReadOnlyList<PolicyResource> NotResources => NotResourceItems;

    /// <summary>The principals it is for, those of one type side by side; empty in an identity policy.</summary>
    public IReadOnlyList<PolicyPrincipal> Principals => PrincipalItems;

    /// <summary>The principals it is not for, when it is for all others; else empty.</summary>
    public IReadOnlyList<PolicyPrincipal> NotPrincipals => NotPrincipalItems;

    /// <summary>The condition under which it applies; <see cref="ConditionBlock.Empty"/> when it always does.</summary>
    public ConditionBlock Condition { get; private set; } = ConditionBlock.Empty;

    internal ValueList<string> ActionItems { get; private set; }

    internal ValueList<string> NotActionItems { get; }

    internal ValueList<PolicyResource> ResourceItems => HasScope || HasPrincipals ? _givenResources : AnyResource;

    internal ValueList<PolicyResource> NotResourceItems { get; private set; } = ValueList<PolicyResource>.Empty;

    internal ValueList<PolicyPrincipal> PrincipalItems { get; private set; } = ValueList<PolicyPrincipal>.Empty;

    internal ValueList<PolicyPrincipal> NotPrincipalItems { get; private set; } = ValueList<PolicyPrincipal>.Empty;

    private bool HasScope => _givenResources.Count + NotResourceItems.Count > 0;

    private bool HasPrincipals => PrincipalItems.Count + NotPrincipalItems.Count > 0;

    /// <summary>Compares what the statements mean: lists as sets, actions without regard to case; Sid included.</summary>
    /// <param name="other">The statement to compare with.</param>
    /// <returns>Whether both are the same.</returns>
    public bool Equals(PolicyStatement? other) => StatementComparer.Whole.Equals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyStatement);

    /// <inheritdoc/>
    public override int GetHashCode() => StatementComparer.Whole.GetHashCode(this);

    /// <summary>The statement as compact JSON.</summary>
    /// <returns>The JSON object.</returns>
    public override string ToString() => PolicyText.Of(this);

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PolicyStatement? left, PolicyStatement? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PolicyStatement? left, PolicyStatement? right) => !(left == right);
}
