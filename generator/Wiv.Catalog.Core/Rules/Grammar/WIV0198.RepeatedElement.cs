using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0198: an element that stands twice.</summary>
internal sealed class RepeatedElement() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0198",
        RuleCategory.Grammar,
        "Duplicate element",
        "'{0}' appears twice here, first on line {1}; keep one, or merge the two",
        Severity.Error,
        Why: "A policy may not have an element twice, and readers of JSON disagree on which of the two counts. See the [grammar](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).",
        Fix: "Delete one of the two, or merge them."
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (check.Json is { } policy)
        {
            Check(check, policy);
        }
    }

    private static void Check(PolicyCheck check, JsonValue value)
    {
        foreach (JsonValue item in (value as JsonArray)?.Items ?? [])
        {
            Check(check, item);
        }

        var first = new Dictionary<string, JsonText>(StringComparer.Ordinal);
        foreach (JsonMember member in (value as JsonObject)?.Members ?? [])
        {
            string name = member.Name.Value;
            if (first.TryGetValue(name, out JsonText? other))
            {
                check.Report(Definition, member.Name.Span, name, $"{other.Span.StartLine + 1}");
            }
            else
            {
                first.Add(name, member.Name);
            }

            Check(check, member.Value);
        }
    }
}
