using System.Reflection;
using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Rules;

/// <summary>Every rule there is, found by its declaration: adding a rule is adding its file.</summary>
/// <remarks>For pages and tests. A build never asks for it: it meets each rule where the rule is broken.</remarks>
internal static class RuleCatalog
{
    public static IReadOnlyList<Rule> All { get; } =
        typeof(RuleCatalog)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .ToArray();
}
