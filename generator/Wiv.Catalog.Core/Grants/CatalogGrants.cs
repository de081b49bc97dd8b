using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Grants;

/// <summary>Tells which actions a catalog grants: those that a row allows, unless another denies them everywhere and always.</summary>
internal sealed class CatalogGrants
{
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _patterns = [];
    private readonly List<Element<string>> _allBut = [];
    private readonly List<Element<string>> _denied = [];

    public CatalogGrants(PermissionCatalog catalog)
    {
        foreach (Statement statement in catalog.Permissions.Select(permission => permission.Statement))
        {
            if (statement.IsDeny)
            {
                if (statement is { Conditions.Count: 0, Resources: { IsNot: false } on } && on.Items.Any(item => item.IsAny))
                {
                    _denied.Add(statement.Actions);
                }
            }
            else if (statement.Actions.IsNot)
            {
                _allBut.Add(statement.Actions);
            }
            else
            {
                _named.UnionWith(statement.Actions.Items);
                _patterns.AddRange(statement.Actions.Items.Where(ActionGrammar.IsPattern));
            }
        }
    }

    /// <summary>Whether the catalog grants the action, or all that the pattern matches and no row denies.</summary>
    public bool Grants(string action) =>
        (
            _named.Contains(action)
            || _patterns.Exists(pattern => ActionPattern.Covers(pattern, action))
            || _allBut.Exists(actions => ElementCover.TakesInAction(actions, action))
        ) && !_denied.Exists(actions => ElementCover.TakesInAction(actions, action));
}
