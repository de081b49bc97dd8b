using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Aws;

/// <summary>The kinds of principals and the form of each.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html</remarks>
internal static class PrincipalGrammar
{
    public static IReadOnlyList<string> Kinds => PrincipalForm.Types;

    /// <summary>What is wrong with <paramref name="value"/> and what would be right; <see langword="null"/> when it is well formed.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="value">The value, with <c>{Parameter}</c> where the catalog has one.</param>
    public static string? Check(string kind, string value) =>
        kind switch
        {
            _ when value.StartsWith("{", StringComparison.Ordinal) && value.IndexOf('}') == value.Length - 1 => null,
            PrincipalForm.Aws => CheckAws(value),
            PrincipalForm.Service => CheckService(value),
            PrincipalForm.Federated => CheckFederated(value),
            _ => PrincipalForm.IsCanonicalUser(value) ? null : "a canonical user id has 64 to 128 hexadecimal digits",
        };

    private static string? CheckAws(string value)
    {
        if (value == "*" || Characters.IsAccountId(value))
        {
            return null;
        }

        if (!value.StartsWith("arn:", StringComparison.Ordinal))
        {
            return "write an account's 12 digits, the ARN of an account's root, a role or a user, or '*'";
        }

        if (ArnGrammar.Check(value) is { } wrong)
        {
            return wrong;
        }

        string[] fields = ArnForm.Split(value);
        bool isIdentity =
            fields[ArnForm.Service] is ("iam" or "sts") && fields[ArnForm.Account].Length > 0 && value.IndexOfAny(['*', '?']) < 0;
        return isIdentity ? null : "an ARN here is an iam or sts one, with an account and without wildcards";
    }

    private static string? CheckService(string value) =>
        PrincipalForm.IsService(value) ? null : "write the service's domain, such as events.amazonaws.com";

    private static string? CheckFederated(string value) =>
        value.StartsWith("arn:", StringComparison.Ordinal) ? ArnGrammar.Check(value)
        : PrincipalForm.IsProvider(value) ? null
        : "write the ARN of a SAML or OIDC provider, or the domain of a web identity provider";
}
