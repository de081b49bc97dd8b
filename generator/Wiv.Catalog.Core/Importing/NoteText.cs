using Wiv.Catalog.Core.Emit.CatalogYaml;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Makes notes of descriptions.</summary>
internal static class NoteText
{
    /// <summary>The text on one line; nothing where a catalog cannot hold it.</summary>
    public static string Of(string description)
    {
        string line = string.Join(" ", description.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return CatalogText.WhyNot(line) is null ? line : "";
    }
}
