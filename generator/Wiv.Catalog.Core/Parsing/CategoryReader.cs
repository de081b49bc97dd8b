using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads an entry of <c>categories</c>.</summary>
internal static class CategoryReader
{
    public static CategoryDeclaration Read(PositionedText name, YamlMapping mapping, List<Problem> problems)
    {
        var reader = new MappingReader(mapping, $"the category '{name}'", problems, "why");
        return new CategoryDeclaration(name, reader.Reason()?.Value ?? "");
    }
}
