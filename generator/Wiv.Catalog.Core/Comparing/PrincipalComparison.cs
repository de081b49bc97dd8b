using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares principals. An account, written by its digits or as its root, is everyone in it.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts</remarks>
/// <param name="work">What may be spent on it.</param>
internal sealed class PrincipalComparison(Work work) : ElementComparison<Principal>(work)
{
    private const string Aws = "AWS";
    private const string Root = "root";

    /// <summary>About what it takes to take the ARNs of two principals apart.</summary>
    private const int StepsOfPair = 64;

    private readonly Dictionary<Principal, (string? Own, string? Whole)> _accounts = new(ReferenceComparer<Principal>.Instance);

    protected override bool Covers(Principal outer, Principal inner) =>
        IsEverything(outer)
        || (
            outer.Type == inner.Type
            && (
                outer.Value.Equals(inner.Value)
                || (outer.Type == Aws && WholeAccount(outer) is { } account && account == Account(inner))
            )
        );

    protected override bool Overlaps(Principal left, Principal right) =>
        IsEverything(left)
        || IsEverything(right)
        || (
            left.Type == right.Type
            && (
                left.Value.Parameters.Any()
                || right.Value.Parameters.Any()
                || left.Value.Equals(right.Value)
                || (left.Type == Aws && Account(left) is { } account && account == Account(right))
            )
        );

    protected override long Steps(Principal left, Principal right) => StepsOfPair;

    protected override bool IsEverything(Principal item) => item.IsAnyone || (item.Type == Aws && item.Value.ToString() == "*");

    /// <summary>The account that a principal is the whole of.</summary>
    private string? WholeAccount(Principal principal) => Accounts(principal).Whole;

    /// <summary>The account that a principal belongs to.</summary>
    private string? Account(Principal principal) => Accounts(principal).Own;

    /// <summary>Taken apart once a principal, for each is compared with many.</summary>
    private (string? Own, string? Whole) Accounts(Principal principal)
    {
        if (!_accounts.TryGetValue(principal, out (string? Own, string? Whole) accounts))
        {
            string value = principal.Value.ToString();
            string[] fields = ArnForm.Split(value);
            string account = fields.Length == 6 ? fields[4] : value;
            string? own = Characters.IsAccountId(account) ? account : null;
            accounts = (own, own == value || fields[fields.Length - 1] == Root ? own : null);
            _accounts.Add(principal, accounts);
        }

        return accounts;
    }
}
