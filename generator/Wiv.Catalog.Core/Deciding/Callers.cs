using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>Says of what type the principal of a request is.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class Callers
{
    private const string Anonymous = "*";

    private static readonly string[] Providers = [":saml-provider/", ":oidc-provider/"];

    private static readonly string[] ServiceDomains = [".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".aws.internal"];

    /// <summary>The one provider of identities that has the name of a service.</summary>
    private const string Cognito = "cognito-identity.amazonaws.com";

    /// <summary>The principal that a text names; <see langword="null"/> when it is none.</summary>
    public static DecidedPrincipal? Of(string text)
    {
        string? type =
            text == Anonymous ? Anonymous
            : text.StartsWith(ArnForm.Prefix, StringComparison.Ordinal) ? TypeOfArn(text)
            : Characters.IsAccountId(text) ? PrincipalForm.Aws
            : text != Cognito && PrincipalForm.IsService(text) && IsOfAws(text) ? PrincipalForm.Service
            : PrincipalForm.IsProvider(text) ? PrincipalForm.Federated
            : PrincipalForm.IsCanonicalUser(text) ? PrincipalForm.CanonicalUser
            : null;
        return type is null ? null : new DecidedPrincipal(type, text);
    }

    private static string? TypeOfArn(string arn) =>
        ArnForm.Count(arn) < ArnForm.Fields ? null
        : Array.Exists(Providers, provider => arn.IndexOf(provider, StringComparison.Ordinal) >= 0) ? PrincipalForm.Federated
        : PrincipalForm.Aws;

    private static bool IsOfAws(string host) =>
        Array.Exists(ServiceDomains, domain => host.EndsWith(domain, StringComparison.Ordinal));
}
