using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Compares statements by what they mean: lists as sets, actions without regard to case.</summary>
internal sealed class StatementComparer : IEqualityComparer<PolicyStatement>
{
    /// <summary>Compares all of a statement.</summary>
    internal static readonly StatementComparer Whole = new(StatementPart.None);

    private static readonly EqualityComparer<PolicyResource> ByResource = EqualityComparer<PolicyResource>.Default;

    private static readonly EqualityComparer<PolicyPrincipal> ByPrincipal = EqualityComparer<PolicyPrincipal>.Default;

    private readonly StatementPart _ignored;

    /// <param name="ignored">The list to leave out, so that statements which differ only there compare as equal.</param>
    internal StatementComparer(StatementPart ignored) => _ignored = ignored;

    public bool Equals(PolicyStatement? x, PolicyStatement? y)
    {
        if (x is null || y is null)
        {
            return x is null && y is null;
        }
        return x.Effect == y.Effect
            && string.Equals(x.Sid, y.Sid, StringComparison.Ordinal)
            && (_ignored == StatementPart.Actions || x.ActionItems.SetEquals(y.ActionItems, ActionText.Comparer))
            && x.NotActionItems.SetEquals(y.NotActionItems, ActionText.Comparer)
            && (_ignored == StatementPart.Resources || x.ResourceItems.SetEquals(y.ResourceItems, ByResource))
            && x.NotResourceItems.SetEquals(y.NotResourceItems, ByResource)
            && (_ignored == StatementPart.Principals || x.PrincipalItems.SetEquals(y.PrincipalItems, ByPrincipal))
            && x.NotPrincipalItems.SetEquals(y.NotPrincipalItems, ByPrincipal)
            && x.Condition.Equals(y.Condition);
    }

    public int GetHashCode(PolicyStatement obj)
    {
        var hash = new HashCode();
        hash.Add(obj.Effect);
        hash.Add(obj.Sid, StringComparer.Ordinal);
        hash.Add(_ignored == StatementPart.Actions ? 0 : obj.ActionItems.SetHash(ActionText.Comparer));
        hash.Add(obj.NotActionItems.SetHash(ActionText.Comparer));
        hash.Add(_ignored == StatementPart.Resources ? 0 : obj.ResourceItems.SetHash(ByResource));
        hash.Add(obj.NotResourceItems.SetHash(ByResource));
        hash.Add(_ignored == StatementPart.Principals ? 0 : obj.PrincipalItems.SetHash(ByPrincipal));
        hash.Add(obj.NotPrincipalItems.SetHash(ByPrincipal));
        hash.Add(obj.Condition);
        return hash.ToHashCode();
    }
}
