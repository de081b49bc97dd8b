using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>The rules about principals: every rule of this folder is here.</summary>
internal static class PrincipalRules
{
    public static IReadOnlyList<PolicyRule> All { get; } =
    [
        new InvalidPrincipalFormat(),
        new InvalidPrincipalKey(),
        new MissingPrincipal(),
        new UnsupportedPrincipal(),
        new WildcardInPrincipal(),
        new InvalidServicePrincipal(),
        new KeyWithoutServicePrincipal(),
        new NotPrincipalInTrust(),
        new StarAsTrustPrincipal(),
        new ResourceInTrust(),
        new InvalidFederatedPrincipal(),
        new MismatchedAssumeAction(),
        new RolesAnywhereActions(),
        new RoleIdAsPrincipal(),
        new UserIdAsPrincipal(),
        new PrincipalInServiceControlPolicy(),
        new PrincipalInResourceControlPolicy(),
        new AllowNotPrincipal(),
        new WeakKeyForService(),
        new UnlimitedOidcProvider(),
        new MissingGitHubRepository(),
        new WideGitHubSubject(),
        new AnyAudience(),
        new ConfirmAudience(),
        new RedundantSession(),
        new ServiceWithoutSource(),
        new AccountWithoutExternalId(),
        new EverybodyTrusted(),
    ];
}
