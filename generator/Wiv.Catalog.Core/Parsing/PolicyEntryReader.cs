using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads an entry of <c>policies</c>: its groups, or, where it is one table, the permissions themselves.</summary>
internal static class PolicyEntryReader
{
    public static PolicyDeclaration Read(PositionedText name, YamlMapping mapping, List<Problem> problems)
    {
        NameReader.CheckPolicy(name, problems);
        string what = $"the policy '{name}'";
        var reader = new MappingReader(mapping, what, problems, "why", "groups", "category", "permissions", AcceptanceReader.Key);
        EquatableArray<AcceptanceDeclaration> accepted = AcceptanceReader.Read(reader, what, problems);
        YamlNode? groups = reader.Node("groups");
        if (groups is null)
        {
            var table = new GroupDeclaration(
                null,
                reader.Text("category"),
                ReadPermissions(reader, what, problems),
                reader.Start
            );
            return new PolicyDeclaration(name, new EquatableArray<GroupDeclaration>([table]), reader.Note())
            {
                Accepted = accepted,
            };
        }

        foreach (string key in new[] { "category", "permissions" })
        {
            if (reader.Node(key) is { } misplaced)
            {
                problems.Add(
                    FormRules.UnknownKey.At(misplaced.Span, key, $"{what}, which has 'groups'", "; put it into one of the groups")
                );
            }
        }

        return new PolicyDeclaration(name, ReadGroups(groups, what, problems), reader.Note()) { Accepted = accepted };
    }

    private static EquatableArray<GroupDeclaration> ReadGroups(YamlNode node, string what, List<Problem> problems)
    {
        YamlSequence? groups = NodeReader.Expect<YamlSequence>($"'groups' of {what}", node, "a list of groups", problems);
        if (groups is { Items.Count: 0 })
        {
            problems.Add(FormRules.WrongKind.At(groups.Span, $"'groups' of {what}", "a list of groups", "an empty list"));
        }

        return (groups?.Items ?? [])
            .Select(item => NodeReader.Expect<YamlMapping>($"a group of {what}", item, "a mapping", problems))
            .OfType<YamlMapping>()
            .Select(group => ReadGroup(group, what, problems))
            .ToEquatableArray();
    }

    private static GroupDeclaration ReadGroup(YamlMapping mapping, string policy, List<Problem> problems)
    {
        string? name = mapping
            .Entries.Where(entry => entry.Key.Value == "group")
            .Select(entry => (entry.Value as YamlScalar)?.Value)
            .FirstOrDefault();
        string what = name is null ? $"a group of {policy}" : $"the group '{name}'";
        var reader = new MappingReader(mapping, what, problems, "group", "category", "permissions");
        PositionedText? heading = reader.RequiredText("group", "write the heading of its table");
        return new GroupDeclaration(heading, reader.Text("category"), ReadPermissions(reader, what, problems), reader.Start);
    }

    private static EquatableArray<PermissionDeclaration> ReadPermissions(
        MappingReader reader,
        string what,
        List<Problem> problems
    )
    {
        const string Advice = "write a list of permissions, each with action, resource and why";
        YamlNode? node = reader.RequiredNode("permissions", Advice);
        YamlSequence? permissions = NodeReader.Expect<YamlSequence>(
            $"'permissions' of {what}",
            node,
            "a list of permissions",
            problems
        );
        if (permissions is { Items.Count: 0 })
        {
            problems.Add(
                FormRules.WrongKind.At(permissions.Span, $"'permissions' of {what}", "a list of permissions", "an empty list")
            );
        }

        return (permissions?.Items ?? [])
            .Select(item => NodeReader.Expect<YamlMapping>($"a permission of {what}", item, "a mapping", problems))
            .OfType<YamlMapping>()
            .Select(permission => PermissionReader.Read(permission, problems))
            .ToEquatableArray();
    }
}
