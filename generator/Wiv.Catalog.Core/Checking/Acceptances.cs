using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.ReasonsAndDocs;

namespace Wiv.Catalog.Core.Checking;

/// <summary>What a row, a trust entry or a policy accepts.</summary>
/// <param name="Extent">Where it stands: a finding inside is a finding on it.</param>
/// <param name="Accepted">The rules whose findings it accepts.</param>
internal sealed record Acceptances(SourceSpan Extent, EquatableArray<AcceptanceDeclaration> Accepted)
{
    /// <summary>Takes out of <paramref name="found"/> what is accepted, and tells the acceptances of what was not found.</summary>
    public static IEnumerable<Problem> Apply(IEnumerable<Problem> found, IEnumerable<Acceptances> all)
    {
        List<Problem> left = [.. found];
        foreach (Acceptances place in all)
        {
            foreach (AcceptanceDeclaration acceptance in place.Accepted)
            {
                int accepted = left.RemoveAll(problem => problem.Rule.Id == acceptance.RuleId.Value && place.Holds(problem.Span));
                if (accepted == 0)
                {
                    left.Add(UnneededAcceptance.Definition.At(acceptance.RuleId.Span, acceptance.RuleId.Value));
                }
            }
        }

        return left;
    }

    private bool Holds(SourceSpan span) => span.Path == Extent.Path && span.Start >= Extent.Start && span.End <= Extent.End;
}
