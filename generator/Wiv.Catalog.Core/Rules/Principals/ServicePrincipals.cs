using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>The form of service principals, and where they stand.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services</remarks>
internal static class ServicePrincipals
{
    /// <summary>The domains below which services have theirs, one or two for each partition.</summary>
    private static readonly string[] Domains =
    [
        ".amazonaws.com",
        ".amazonaws.com.cn",
        ".amazonaws.eu",
        ".amazon.com",
        ".aws.internal",
        ".c2s.ic.gov",
        ".sc2s.sgov.gov",
        ".cloud.adc-e.uk",
        ".csp.hci.ic.gov",
    ];

    /// <summary>Keys whose values are service principals.</summary>
    private static readonly string[] Keys =
    [
        "aws:CalledVia",
        "aws:CalledViaFirst",
        "aws:CalledViaLast",
        "aws:PrincipalServiceName",
        "aws:PrincipalServiceNamesList",
        "iam:AWSServiceName",
        "iam:PassedToService",
        "kms:ViaService",
    ];

    /// <summary>Whether a condition compares service principals.</summary>
    public static bool IsOn(CheckedCondition condition) => condition.Operator.IsString && Keys.Any(condition.IsOn);

    /// <summary>What would be right; <see langword="null"/> when it has the form, or wildcards, which another rule tells.</summary>
    public static string? Check(string principal)
    {
        if (principal.IndexOfAny(['*', '?']) >= 0)
        {
            return null;
        }

        string? domain = Array.Find(Domains, end => principal.EndsWith(end, StringComparison.OrdinalIgnoreCase));
        string name = domain is null ? principal : principal.Substring(0, principal.Length - domain.Length);
        string right =
            name.Length > 0 && name.All(c => Characters.IsLetterOrDigit(c) || c is '-' or '.') && name[0] != '.'
                ? name.ToLowerInvariant() + (domain ?? ".amazonaws.com").ToLowerInvariant()
                : "service.amazonaws.com";
        return right == principal && PrincipalGrammar.Check("Service", principal) is null ? null
            : right == principal ? "service.amazonaws.com"
            : right;
    }
}
