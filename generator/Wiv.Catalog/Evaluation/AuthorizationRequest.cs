using Wiv.Catalog.Deciding;

namespace Wiv.Catalog;

/// <summary>
/// A request as IAM decides it: one action on one resource, by whom, and what else is known of it. Immutable:
/// <see cref="With"/> returns a new request.
/// </summary>
/// <remarks>
/// A request has the condition keys that it is given, and no others. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/intro-structure.html#intro-structure-request">the AWS page on
/// requests</see>.
/// </remarks>
/// <example>
/// <code>var request = new AuthorizationRequest("s3:GetObject", "arn:aws:s3:::orders/1.pdf").With("aws:SourceIp", "10.0.0.1");</code>
/// </example>
public sealed class AuthorizationRequest
{
    private readonly Dictionary<string, IReadOnlyList<string>> _context = new(ConditionKey.Comparer);

    private DecidedRequest? _decided;

    /// <summary>A request of nobody in particular.</summary>
    /// <param name="action">One action, such as <c>s3:GetObject</c>.</param>
    /// <param name="resource">The ARN of the resource; <c>*</c> when the action is about none.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="action"/> is no action, or a pattern of several.</exception>
    public AuthorizationRequest(string action, string resource = "*")
    {
        Action = ArgumentText.Check(action, nameof(action), "an action", Flaw);
        Resource = Guard.NotNull(resource, nameof(resource));
    }

    /// <summary>What a proof found is no action that AWS has, where it shows what AWS may add.</summary>
    private AuthorizationRequest(DecidedRequest decided)
    {
        Action = decided.Action;
        Resource = decided.Resource;
    }

    private AuthorizationRequest(AuthorizationRequest other)
    {
        Action = other.Action;
        Resource = other.Resource;
        Principal = other.Principal;
        ResourceAccount = other.ResourceAccount;
        foreach (KeyValuePair<string, IReadOnlyList<string>> key in other._context)
        {
            _context.Add(key.Key, key.Value);
        }
    }

    /// <summary>The action.</summary>
    public string Action { get; }

    /// <summary>The ARN of the resource, or <c>*</c>.</summary>
    public string Resource { get; }

    /// <summary>Who asks: a user, a role or a session of one, an account's root user, a service, an identity provider; <see langword="null"/> for a caller of the resource's account that nobody names.</summary>
    public PolicyPrincipal? Principal { get; init; }

    /// <summary>The account that has the resource; <see langword="null"/> when its ARN says so, or when it is the caller's.</summary>
    public AccountId? ResourceAccount { get; init; }

    /// <summary>The condition keys, in any case, and their values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Context => _context;

    /// <summary>The request in the form that IAM decides by, made once.</summary>
    internal DecidedRequest Decided =>
        _decided ??= new DecidedRequest(
            Action,
            Resource,
            Principal is { } caller ? new DecidedPrincipal(caller.Type, caller.Value) : null,
            _context
        );

    /// <summary>This request with a condition key more, or with other values for it.</summary>
    /// <param name="key">A condition key, in any case.</param>
    /// <param name="values">Its values: one, or those of a key with several.</param>
    /// <returns>A new request.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> has another form, or a value is <see langword="null"/>.</exception>
    public AuthorizationRequest With(string key, params string[] values)
    {
        if (Array.IndexOf(Guard.NotNull(values, nameof(values)), null) >= 0)
        {
            throw new ArgumentException("The list holds null where a value should be.", nameof(values));
        }
        var request = new AuthorizationRequest(this);
        request._context[ArgumentText.Check(key, nameof(key), "a condition key", ConditionKey.Flaw)] = [.. values];
        return request;
    }

    /// <summary>The action and the resource, for messages and the debugger.</summary>
    /// <returns>Such as <c>s3:GetObject on arn:aws:s3:::orders/1.pdf</c>.</returns>
    public override string ToString() => $"{Action} on {Resource}";

    /// <summary>The same request in the form of the library.</summary>
    internal static AuthorizationRequest Of(DecidedRequest decided)
    {
        var request = new AuthorizationRequest(decided)
        {
            Principal = decided.Principal is { } caller ? PolicyPrincipal.Checked(caller.Type, caller.Value) : null,
        };
        foreach (KeyValuePair<string, IReadOnlyList<string>> key in decided.Context)
        {
            request._context.Add(key.Key, key.Value);
        }

        return request;
    }

    private static string? Flaw(string action) =>
        action.IndexOfAny(['*', '?']) >= 0 ? "a request asks for one action, and this is a pattern" : ActionText.Flaw(action);
}
