using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Core.Usage;

/// <summary>Gathers what is called and not granted.</summary>
/// <param name="trusted">The actions that trust policies allow: who assumes a role needs no permission of that role.</param>
internal sealed class UngrantedUses(IReadOnlyCollection<string> trusted)
{
    private readonly List<UngrantedUse> _found = [];

    public void Add(PermissionUse use, IReadOnlyList<GrantingRow> rows)
    {
        string[] missing = use.Needs.Where(action => !IsGranted(action, rows)).ToArray();
        if (missing.Length > 0)
        {
            _found.Add(new UngrantedUse(use.By, missing, IsOneOf: false, use.Sites));
        }

        if (use.NeedsOneOf.Count > 0 && !use.NeedsOneOf.Any(action => IsGranted(action, rows)))
        {
            _found.Add(new UngrantedUse(use.By, use.NeedsOneOf, IsOneOf: use.NeedsOneOf.Count > 1, use.Sites));
        }
    }

    /// <summary>What was found, each once.</summary>
    public IReadOnlyList<UngrantedUse> ToList() =>
        _found
            .GroupBy(use => (use.By, use.MissingText))
            .Select(same => same.First() with { Sites = CallSite.Sort(same.SelectMany(use => use.Sites)) })
            .OrderBy(use => use.MissingText, StringComparer.Ordinal)
            .ThenBy(use => use.By, StringComparer.Ordinal)
            .ToArray();

    private bool IsGranted(string action, IReadOnlyList<GrantingRow> rows) =>
        trusted.Any(pattern => ActionPattern.Covers(pattern, action)) || ActionExplanation.Of(action, rows).IsTakenIn;
}
