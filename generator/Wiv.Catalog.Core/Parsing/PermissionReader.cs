using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads a permission: a row of the docs.</summary>
internal static class PermissionReader
{
    public static PermissionDeclaration Read(YamlMapping mapping, List<Problem> problems)
    {
        string what = NameOf(mapping) is { } named ? $"the permission '{named}'" : "the permission";
        var reader = new MappingReader(
            mapping,
            what,
            problems,
            "action",
            "not-action",
            "resource",
            "not-resource",
            ConditionNameReader.Key,
            EffectReader.Key,
            SidReader.Key,
            "why",
            "reviewed",
            AcceptanceReader.Key
        );
        var elements = new ElementReader(reader, what, problems);
        return new PermissionDeclaration(
            elements.Actions("write what it permits, such as s3:GetObject"),
            elements.Resources("write the name of a resource, or \"*\" for all"),
            ConditionNameReader.Read(reader, what, problems),
            reader.Reason(),
            reader.Span
        )
        {
            Effect = EffectReader.Read(reader, problems),
            Sid = SidReader.Read(reader, problems),
            Reviewed = DateReader.Read(reader.Text("reviewed"), problems),
            Accepted = AcceptanceReader.Read(reader, what, problems),
        };
    }

    /// <summary>A permission goes by its first action.</summary>
    private static string? NameOf(YamlMapping mapping) =>
        mapping
            .Entries.Where(entry => entry.Key.Value is "action" or "not-action")
            .Select(entry => entry.Value is YamlSequence { Items: [var first, ..] } ? first : entry.Value)
            .Select(first => (first as YamlScalar)?.Value)
            .FirstOrDefault(name => !string.IsNullOrEmpty(name));
}
