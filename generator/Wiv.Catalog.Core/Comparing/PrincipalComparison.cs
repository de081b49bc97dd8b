using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

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
    private static string? WholeAccount(Principal principal)
    {
        string value = principal.Value.ToString();
        return Characters.IsAccountId(value) || value.Split([':'], 6).Last() == Root ? Account(principal) : null;
    }

    /// <summary>The account that a principal belongs to.</summary>
    private static string? Account(Principal principal)
    {
        string value = principal.Value.ToString();
        string account = value.Split([':'], 6) is { Length: 6 } fields ? fields[4] : value;
        return Characters.IsAccountId(account) ? account : null;
    }
}
