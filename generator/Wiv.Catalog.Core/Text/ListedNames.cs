using System.Globalization;

namespace Wiv.Catalog.Core.Text;

/// <summary>Lists names in a message: the first of them, and how many more there are.</summary>
internal static class ListedNames
{
    /// <summary>The names with commas between them, and the number of those that are left out.</summary>
    public static string Of(IReadOnlyList<string> names)
    {
        string listed = string.Join(", ", names.Take(Budgets.NamesListed));
        return names.Count <= Budgets.NamesListed
            ? listed
            : string.Format(CultureInfo.InvariantCulture, "{0} and {1:N0} more", listed, names.Count - Budgets.NamesListed);
    }
}
