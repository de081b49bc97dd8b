using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Makes notes of descriptions.</summary>
internal static class NoteText
{
    /// <summary>The text on one line; nothing where a catalog cannot hold it.</summary>
    public static string Of(string description)
    {
        string line = string.Join(" ", description.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Budgets.Text && CatalogText.WhyNot(line) is null ? line : "";
    }
}
