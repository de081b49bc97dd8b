namespace Wiv.Catalog.Deciding;

/// <summary>A request as IAM decides it: who wants to do what to which resource, and what else is known of it.</summary>
/// <param name="action">The action, such as <c>s3:GetObject</c>.</param>
/// <param name="resource">The ARN of the resource; <c>*</c> when the action is about none.</param>
/// <param name="principal">Who asks; <see langword="null"/> when nobody is told.</param>
/// <param name="context">The condition keys of the request with their values; compared without regard to case.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/intro-structure.html#intro-structure-request</remarks>
internal sealed class DecidedRequest(
    string action,
    string resource,
    DecidedPrincipal? principal,
    IReadOnlyDictionary<string, IReadOnlyList<string>> context
)
{
    /// <summary>A request of nothing, for what asks no request.</summary>
    public static DecidedRequest Empty { get; } =
        new("", "", null, new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase));

    public string Action { get; } = action;

    public string Resource { get; } = resource;

    public DecidedPrincipal? Principal { get; } = principal;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Context { get; } = IgnoringCase(context);

    /// <summary>The values of a key; <see langword="null"/> when the request has none.</summary>
    public IReadOnlyList<string>? Find(string key) =>
        Context.TryGetValue(key, out IReadOnlyList<string>? values) && values.Count > 0 ? values : null;

    /// <summary>The value of a key that has exactly one, as the keys in policy variables must; otherwise <see langword="null"/>.</summary>
    public string? Single(string key) => Find(key) is { Count: 1 } values ? values[0] : null;

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> IgnoringCase(
        IReadOnlyDictionary<string, IReadOnlyList<string>> context
    )
    {
        if (
            context is Dictionary<string, IReadOnlyList<string>> known
            && ReferenceEquals(known.Comparer, StringComparer.OrdinalIgnoreCase)
        )
        {
            return context;
        }

        var copy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IReadOnlyList<string>> key in context)
        {
            copy[key.Key] = key.Value;
        }

        return copy;
    }
}
