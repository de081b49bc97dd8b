using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells names that become the same C# name, or files of one name.</summary>
internal static class SameIdentifierCheck
{
    public static void Check(string kind, IEnumerable<PositionedText> names, List<Problem> problems) =>
        Check(kind, names, Identifier.FromName, StringComparer.Ordinal, problems);

    /// <remarks>Each catalog has files of its own, and so has each policy; and where files lie, case need not count.</remarks>
    public static void CheckCatalogs(IEnumerable<PositionedText> names, List<Problem> problems) =>
        Check("the catalog", names, Identifier.FromName, StringComparer.OrdinalIgnoreCase, problems);

    public static void CheckPolicies(string catalog, IEnumerable<PositionedText> names, List<Problem> problems) =>
        Check("the policy", names, name => Identifier.FromPolicyName(catalog, name), StringComparer.OrdinalIgnoreCase, problems);

    private static void Check(
        string kind,
        IEnumerable<PositionedText> names,
        Func<string, string> identify,
        StringComparer comparer,
        List<Problem> problems
    )
    {
        Dictionary<string, string> first = new(comparer);
        foreach (PositionedText name in names)
        {
            string identifier = identify(name.Value);
            if (!first.TryGetValue(identifier, out string? earlier))
            {
                first.Add(identifier, name.Value);
            }
            else if (earlier != name.Value)
            {
                bool isOneName = identify(earlier) == identifier;
                string both = isOneName ? $"the C# name '{identifier}'" : "files of the same name, ignoring case";
                problems.Add(ContentRules.SameIdentifier.At(name.Span, kind, earlier, name.Value, both));
            }
        }
    }
}
