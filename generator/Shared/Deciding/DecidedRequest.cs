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
    public string Action { get; } = action;

    public string Resource { get; } = resource;

    public DecidedPrincipal? Principal { get; } = principal;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Context { get; } = context;
}
