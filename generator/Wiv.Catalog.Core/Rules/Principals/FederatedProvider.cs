using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>An identity provider that a role trusts.</summary>
/// <param name="IsSaml">Whether it speaks SAML; else it speaks OpenID Connect.</param>
/// <param name="Name">Of an OpenID Connect provider, what its condition keys start with: <c>accounts.google.com</c>.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-federated-web-identity</remarks>
internal sealed record FederatedProvider(bool IsSaml, string Name)
{
    private const string GitHub = "token.actions.githubusercontent.com";

    private const string Saml = "saml-provider/";

    private const string Oidc = "oidc-provider/";

    /// <summary>The provider of a federated principal; <see langword="null"/> when it is neither an ARN of one nor a domain.</summary>
    public static FederatedProvider? Parse(string principal)
    {
        if (ArnPattern.Parse(principal) is { } arn)
        {
            return arn.Service != "iam" ? null
                : IsPath(arn.Resource, Saml) ? new FederatedProvider(true, arn.Resource.Substring(Saml.Length))
                : IsPath(arn.Resource, Oidc) ? new FederatedProvider(false, arn.Resource.Substring(Oidc.Length))
                : null;
        }

        int slash = principal.IndexOf('/');
        string domain = slash < 0 ? principal : principal.Substring(0, slash);
        return PrincipalGrammar.Check("Service", domain.ToLowerInvariant()) is null
            ? new FederatedProvider(false, principal)
            : null;
    }

    /// <summary>Whether it is the provider of GitHub Actions, an enterprise's own issuer too.</summary>
    public bool IsGitHub =>
        !IsSaml
        && Name.StartsWith(GitHub, StringComparison.OrdinalIgnoreCase)
        && (Name.Length == GitHub.Length || Name[GitHub.Length] == '/');

    /// <summary>Whether the condition is on a claim of the provider.</summary>
    public bool HasKey(CheckedCondition condition) =>
        condition.Key.Value.StartsWith(Name + ":", StringComparison.OrdinalIgnoreCase);

    private static bool IsPath(string resource, string start) =>
        resource.Length > start.Length && resource.StartsWith(start, StringComparison.Ordinal);
}
