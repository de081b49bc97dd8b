using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>Whether a principal of a statement is who asks.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class PrincipalMatch
{
    private const string UserId = "aws:userid";

    public static PrincipalFit Fit(DecidedPrincipal named, DecidedRequest request)
    {
        bool isEverybody = named.Value == "*";
        bool isAws = named.Type == PrincipalForm.Aws;
        return isEverybody && (isAws || named.Type == "*") ? PrincipalFit.Anyone
            : isAws ? FitOfAws(named.Value, request)
            : request.Principal is { } caller && named.Type == caller.Type && (isEverybody || named.Value == caller.Value)
                ? PrincipalFit.Caller
            : PrincipalFit.None;
    }

    /// <summary>Whether the principal of a NotPrincipal is who asks. IAM looks at the account, the role and the caller one after another: only who is named itself is spared.</summary>
    /// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html</remarks>
    public static bool Spares(DecidedPrincipal named, DecidedRequest request) =>
        Fit(named, request) is var fit
        && (fit >= PrincipalFit.Anyone || (fit == PrincipalFit.Role && named.Value == request.Principal?.Value));

    private static PrincipalFit FitOfAws(string named, DecidedRequest request)
    {
        if (request.Principal is not { } caller || caller.Type != PrincipalForm.Aws)
        {
            return PrincipalFit.None;
        }

        if (PrincipalArn.IsAccount(named))
        {
            return !PrincipalArn.IsSameAccount(named, caller.Value) ? PrincipalFit.None
                : PrincipalArn.IsAccount(caller.Value) ? PrincipalFit.Caller
                : PrincipalFit.Account;
        }

        bool isSame = named == caller.Value;
        return isSame ? (PrincipalArn.IsRole(named) ? PrincipalFit.Role : PrincipalFit.Caller)
            : PrincipalArn.IsSessionOf(caller.Value, named) ? PrincipalFit.Role
            : IsUniqueId(named, request) ? PrincipalFit.Caller
            : PrincipalFit.None;
    }

    /// <summary>Whether it is the id of who asks, which IAM writes where the user or role of a policy was deleted.</summary>
    private static bool IsUniqueId(string named, DecidedRequest request) =>
        request.Single(UserId) is { } id
        && id.StartsWith(named, StringComparison.Ordinal)
        && (id.Length == named.Length || id[named.Length] == ':');
}
