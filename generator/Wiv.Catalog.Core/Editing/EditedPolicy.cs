using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Editing;

/// <summary>A policy of a file, as far as it stands in one place only.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mapping">What the name stands for.</param>
/// <param name="Groups">Its groups; the policy itself where it is one table.</param>
internal sealed record EditedPolicy(YamlScalar Name, YamlMapping Mapping, IReadOnlyList<EditedGroup> Groups)
{
    /// <summary>The policies of a file.</summary>
    public static IEnumerable<EditedPolicy> In(EditedFile file)
    {
        if (file.Root?.Find("policies") is not YamlMapping policies || file.IsShared(policies))
        {
            yield break;
        }

        foreach ((YamlScalar name, YamlNode value) in policies.Entries)
        {
            if (value is YamlMapping policy && !file.IsShared(policy))
            {
                yield return new EditedPolicy(name, policy, [.. GroupsOf(file, policy)]);
            }
        }
    }

    private static IEnumerable<EditedGroup> GroupsOf(EditedFile file, YamlMapping policy)
    {
        if (policy.Find("groups") is not { } groups)
        {
            return EditedGroup.Of(file, null, policy);
        }

        return groups is YamlSequence sequence && !file.IsShared(sequence)
            ? sequence
                .Items.OfType<YamlMapping>()
                .Where(group => !file.IsShared(group))
                .SelectMany(group => EditedGroup.Of(file, group.FindText("group"), group))
            : [];
    }
}
