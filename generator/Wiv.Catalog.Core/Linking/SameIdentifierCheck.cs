using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CatalogText;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells names that become the same C# name.</summary>
internal static class SameIdentifierCheck
{
    public static void Check(string kind, IEnumerable<PositionedText> names, List<Problem> problems) =>
        Check(kind, names, Identifier.FromName, problems);

    public static void CheckPolicies(string catalog, IEnumerable<PositionedText> names, List<Problem> problems) =>
        Check("the policy", names, name => Identifier.FromPolicyName(catalog, name), problems);

    private static void Check(
        string kind,
        IEnumerable<PositionedText> names,
        Func<string, string> identify,
        List<Problem> problems
    )
    {
        Dictionary<string, string> first = new(StringComparer.Ordinal);
        foreach (PositionedText name in names)
        {
            string identifier = identify(name.Value);
            if (!first.TryGetValue(identifier, out string? earlier))
            {
                first.Add(identifier, name.Value);
            }
            else if (earlier != name.Value)
            {
                problems.Add(SameIdentifier.Rule.At(name.Span, kind, earlier, name.Value, identifier));
            }
        }
    }
}
