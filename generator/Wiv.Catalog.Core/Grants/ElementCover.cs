using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Grants;

/// <summary>Tells whether an element takes in all that a pattern matches.</summary>
internal static class ElementCover
{
    public static bool TakesInAction(Element<string> actions, string action) =>
        actions.IsNot
            ? !actions.Items.Any(item => ResourcePattern.Overlaps(item.ToLowerInvariant(), action.ToLowerInvariant()))
            : actions.Items.Any(item => ActionPattern.Covers(item, action));

    public static bool TakesInResource(Element<string> resources, string resource) =>
        resources.IsNot
            ? !resources.Items.Any(item => ResourcePattern.Overlaps(item, resource))
            : resources.Items.Any(item => ResourcePattern.Covers(item, resource));
}
