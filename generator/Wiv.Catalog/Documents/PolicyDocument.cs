namespace Wiv.Catalog;

/// <summary>
/// A policy document: an identity policy, a session policy, a trust policy or a resource policy. Immutable: every method
/// returns a new document.
/// </summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html">the AWS page on the
/// grammar of policies</see>.
/// </remarks>
/// <example>
/// <code>string session = PolicyDocument.Allow("ec2:Describe*", "ce:Get*").ToJson();</code>
/// </example>
public sealed partial class PolicyDocument : IEquatable<PolicyDocument>
{
    internal const string CurrentVersion = "2012-10-17";

    private const string OldVersion = "2008-10-17";

    internal PolicyDocument(string? version, string? id, ValueList<PolicyStatement> statements)
    {
        Version = version;
        Id = id;
        _statements = statements;
    }

    /// <summary>
    /// The version of the policy language: <c>2012-10-17</c> in every document made here. In a parsed one it can be
    /// <c>2008-10-17</c>, or <see langword="null"/> where the text has none, which IAM reads as <c>2008-10-17</c>.
    /// </summary>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">the AWS page on Version</see>.</remarks>
    public string? Version { get; }

    /// <summary>The id of the policy, or <see langword="null"/>.</summary>
    public string? Id { get; }

    /// <summary>The statements, at least one.</summary>
    public IReadOnlyList<PolicyStatement> Statements => StatementItems;

    /// <summary>
    /// The characters that IAM counts against its quotas: those of the compact JSON, which has no white space outside quotes.
    /// </summary>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">the AWS page on quotas</see>.</remarks>
    public int Size => _source is FilledTemplate filled ? filled.Size : SizeOfWritten();

    /// <summary>The bytes of the compact JSON.</summary>
    internal int Utf8Size => _source is FilledTemplate filled ? filled.Utf8Size : Written().Length;

    /// <summary>A policy that allows actions on every resource; the everyday session policy.</summary>
    /// <param name="actions">One action or more: <c>*</c>, or <c>service:Name</c> with <c>*</c> and <c>?</c> in the name.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actions"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no action, or one has another form; the message says which and what is right.</exception>
    public static PolicyDocument Allow([IamAction] params string[] actions) =>
        new(CurrentVersion, null, new ValueList<PolicyStatement>([PolicyStatement.Allow(actions)]));

    /// <summary>A policy of these statements, merged as <see cref="Create(IEnumerable{PolicyStatement})"/> says.</summary>
    /// <param name="statements">One statement or more.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no statement, one is <see langword="null"/>, or two different ones have the same Sid.</exception>
    public static PolicyDocument Create(params PolicyStatement[] statements) => Create((IEnumerable<PolicyStatement>)statements);

    /// <summary>
    /// A policy of these statements. Those without a Sid that say the same about different actions, resources or principals
    /// are merged, in order of first appearance; what the policy allows and denies stays the same.
    /// </summary>
    /// <param name="statements">One statement or more.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statements"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no statement, one is <see langword="null"/>, or two different ones have the same Sid.</exception>
    public static PolicyDocument Create(IEnumerable<PolicyStatement> statements) =>
        new(CurrentVersion, null, Merged(statements, nameof(statements)));

    /// <summary>This policy and another in one, merged. Id and version are those of this policy where it has them.</summary>
    /// <param name="other">The other policy.</param>
    /// <returns>A new document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The versions differ, so that policy variables would change their meaning, or two different statements have the same Sid.</exception>
    public PolicyDocument Combine(PolicyDocument other)
    {
        if ((Guard.NotNull(other, nameof(other)).Version ?? OldVersion) != (Version ?? OldVersion))
        {
            throw new ArgumentException(
                $"One policy has version {Version ?? OldVersion}, the other {other.Version ?? OldVersion}; policy variables mean "
                    + "something else in each, so bring both to one version first.",
                nameof(other)
            );
        }
        ValueList<PolicyStatement> statements = Merged(StatementItems.Concat(other.StatementItems), nameof(other));
        return new PolicyDocument(Version ?? other.Version, Id ?? other.Id, statements);
    }

    /// <summary>This policy with an id.</summary>
    /// <param name="id">Any text, or <see langword="null"/> for none; some services demand a GUID.</param>
    /// <returns>A new document.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not well-formed Unicode.</exception>
    /// <remarks>See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_id.html">the AWS page on Id</see>.</remarks>
    public PolicyDocument WithId(string? id) =>
        new(Version, id is null ? null : ArgumentText.Check(id, nameof(id), "an id", ArgumentText.FlawOfAnyText), StatementItems);

    private static ValueList<PolicyStatement> Merged(IEnumerable<PolicyStatement> statements, string name)
    {
        var given = new List<PolicyStatement>(Guard.NotNull(statements, name));
        if (given.Count == 0)
        {
            throw new ArgumentException("The list is empty; a policy has at least one statement.", name);
        }
        if (given.Contains(null!))
        {
            throw new ArgumentException("The list holds null where a statement should be.", name);
        }
        if (given.Count == 1)
        {
            return new ValueList<PolicyStatement>([given[0]]);
        }
        ValueList<PolicyStatement> merged = StatementMerger.Merge(given);
        var sids = new HashSet<string>(StringComparer.Ordinal);
        foreach (PolicyStatement statement in merged)
        {
            if (!string.IsNullOrEmpty(statement.Sid) && !sids.Add(statement.Sid!))
            {
                throw new ArgumentException(
                    $"Two different statements have the Sid {Quoted.Show(statement.Sid!)}; a Sid is unique.",
                    name
                );
            }
        }
        return merged;
    }
}
