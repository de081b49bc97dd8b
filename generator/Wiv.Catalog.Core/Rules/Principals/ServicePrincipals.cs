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

    /// <summary>Keys of the services that a request came through, which have the name of the service alone before the domain.</summary>
    private static readonly string[] Callers = ["aws:CalledVia", "aws:CalledViaFirst", "aws:CalledViaLast"];

    /// <summary>Whether a condition compares service principals.</summary>
    public static bool IsOn(CheckedCondition condition) => condition.Operator.IsString && Keys.Any(condition.IsOn);

    /// <summary>What would be right in place of a value; <see langword="null"/> when it has the form that the key wants.</summary>
    public static string? Check(CheckedCondition condition, CheckedValue value) =>
        Check(value.Example)
        ?? (Callers.Any(condition.IsOn) && NameOf(value.Example).IndexOf('.') >= 0 ? "service.amazonaws.com" : null);

    /// <summary>What would be right; <see langword="null"/> when it has the form, or wildcards, which another rule tells.</summary>
    public static string? Check(string principal)
    {
        if (principal.IndexOfAny(['*', '?']) >= 0)
        {
            return null;
        }

        string? domain = DomainOf(principal);
        string name = NameOf(principal);
        string right =
            name.Length > 0 && name.All(c => Characters.IsLetterOrDigit(c) || c is '-' or '.') && name[0] != '.'
                ? name.ToLowerInvariant() + (domain ?? ".amazonaws.com").ToLowerInvariant()
                : "service.amazonaws.com";
        return right == principal && PrincipalGrammar.Check("Service", principal) is null ? null
            : right == principal ? "service.amazonaws.com"
            : right;
    }

    private static string? DomainOf(string principal) =>
        Array.Find(Domains, end => principal.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>What stands before the domain.</summary>
    private static string NameOf(string principal) =>
        principal.Substring(0, principal.Length - (DomainOf(principal)?.Length ?? 0));
}
