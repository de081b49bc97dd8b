using Wiv.Catalog.Deciding;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Proving;

/// <summary>The principals that statements tell apart, one of each kind.</summary>
internal static class PrincipalDomain
{
    /// <summary>The principals; nobody alone when no statement names one.</summary>
    public static IReadOnlyList<DecidedPrincipal?> Of(IEnumerable<DecidedStatement> statements)
    {
        DecidedPrincipal[] named = statements.SelectMany(s => s.Principals?.Items ?? []).Distinct().ToArray();
        if (named.Length == 0)
        {
            return [null];
        }

        var principals = new List<DecidedPrincipal?>();
        var accounts = new HashSet<string>(named.Select(Account).OfType<string>(), StringComparer.Ordinal);
        accounts.Add(Unnamed(accounts));
        foreach (DecidedPrincipal principal in named)
        {
            if (principal.Type != PrincipalForm.Aws)
            {
                principals.Add(principal.Type == "*" ? null : principal);
            }
            else if (principal.Value.StartsWith(ArnForm.Prefix, StringComparison.Ordinal))
            {
                principals.Add(principal);
            }
        }

        foreach (string account in accounts)
        {
            principals.Add(new DecidedPrincipal(PrincipalForm.Aws, $"arn:aws:iam::{account}:role/x"));
            principals.Add(new DecidedPrincipal(PrincipalForm.Aws, $"arn:aws:iam::{account}:root"));
        }

        principals.Add(new DecidedPrincipal(PrincipalForm.Service, "x.amazonaws.com"));
        principals.Add(new DecidedPrincipal(PrincipalForm.Federated, "x.example.com"));
        principals.Add(null);
        return principals.Distinct().ToArray();
    }

    private static string? Account(DecidedPrincipal principal)
    {
        string[] fields = ArnForm.Split(principal.Value);
        string account = fields.Length == ArnForm.Fields ? fields[ArnForm.Account] : principal.Value;
        return Characters.IsAccountId(account) ? account : null;
    }

    private static string Unnamed(HashSet<string> accounts)
    {
        char digit = '1';
        while (accounts.Contains(new string(digit, 12)) && digit < '9')
        {
            digit++;
        }

        return new string(digit, 12);
    }
}
