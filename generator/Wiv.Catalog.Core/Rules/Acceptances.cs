using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.Reasons;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>What a row, a trust entry or a policy accepts.</summary>
/// <param name="Extent">Where it stands: a finding inside is a finding on it.</param>
/// <param name="Accepted">The rules whose findings it accepts.</param>
internal sealed record Acceptances(SourceSpan Extent, EquatableArray<AcceptanceDeclaration> Accepted)
{
    /// <summary>Takes out of <paramref name="found"/> what is accepted, and tells the acceptances of what was not found.</summary>
    public static IEnumerable<Problem> Apply(IEnumerable<Problem> found, IEnumerable<Acceptances> all)
    {
        Dictionary<string, FoundByRule> byRule = found
            .GroupBy(problem => problem.Rule.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => new FoundByRule(same), StringComparer.Ordinal);
        List<Problem> unneeded = [];
        foreach (Acceptances place in all)
        {
            foreach (AcceptanceDeclaration acceptance in place.Accepted)
            {
                bool isFound = byRule.TryGetValue(acceptance.RuleId.Value, out FoundByRule? same) && same.Accept(place.Extent);
                if (!isFound)
                {
                    unneeded.Add(UnneededAcceptance.Definition.At(acceptance.RuleId.Span, acceptance.RuleId.Value));
                }
            }
        }

        return byRule.Values.SelectMany(same => same.Left).Concat(unneeded);
    }
}
