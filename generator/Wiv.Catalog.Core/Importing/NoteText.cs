using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Makes notes of descriptions.</summary>
internal static class NoteText
{
    /// <summary>The text on one line; nothing where a catalog cannot hold it.</summary>
    public static string Of(string description)
    {
        string line = string.Join(" ", description.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Budgets.Text && TemplateWriter.WhyNot(line) is null ? line : "";
    }
}
