using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads a permission: a row of the docs.</summary>
internal static class PermissionReader
{
    public static PermissionDeclaration Read(YamlMapping mapping, List<Problem> problems)
    {
        string? named = mapping
            .Entries.Where(entry => entry.Key.Value == "action")
            .Select(entry => (entry.Value as YamlScalar)?.Value)
            .FirstOrDefault();
        string what = named is null ? "the permission" : $"the permission '{named}'";
        var reader = new MappingReader(
            mapping,
            what,
            problems,
            "action",
            "resource",
            "condition",
            "why",
            "reviewed",
            AcceptanceReader.Key
        );
        PositionedText? action = ActionReader.Read(
            reader.RequiredText("action", "write what it permits, such as s3:GetObject"),
            problems
        );
        PositionedText? resource = reader.RequiredText("resource", "write the name of a resource, or \"*\" for all");
        return new PermissionDeclaration(
            One(action),
            One(resource),
            new EquatableArray<PositionedText>(reader.Text("condition") is { } condition ? [condition] : []),
            reader.Reason(),
            reader.Span
        )
        {
            Reviewed = DateReader.Read(reader.Text("reviewed"), problems),
            Accepted = AcceptanceReader.Read(reader, what, problems),
        };
    }

    private static ElementDeclaration<PositionedText>? One(PositionedText? item) =>
        item is { } text
            ? new ElementDeclaration<PositionedText>(false, new EquatableArray<PositionedText>([text]), true, text.Span)
            : null;
}
