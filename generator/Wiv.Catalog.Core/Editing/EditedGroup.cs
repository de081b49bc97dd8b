using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>A group of a policy, as far as it stands in one place only.</summary>
/// <param name="Name">Its heading; absent in a policy of one table.</param>
/// <param name="Permissions">The list of its rows.</param>
/// <param name="Rows">The rows that stand here and nowhere else.</param>
internal sealed record EditedGroup(string? Name, YamlSequence Permissions, IReadOnlyList<YamlMapping> Rows)
{
    /// <summary>The group of a mapping; none where it has no list of permissions.</summary>
    public static IEnumerable<EditedGroup> Of(EditedFile file, string? name, YamlMapping mapping)
    {
        if (mapping.Find("permissions") is YamlSequence permissions && !file.IsShared(permissions))
        {
            yield return new EditedGroup(
                name,
                permissions,
                [.. permissions.Items.OfType<YamlMapping>().Where(row => !file.IsShared(row))]
            );
        }
    }
}
