using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares actions.</summary>
/// <param name="work">What may be spent on it.</param>
internal sealed class ActionComparison(Work work) : ElementComparison<string>(work)
{
    protected override bool Covers(string outer, string inner) => ActionPattern.Covers(outer, inner);

    protected override bool Overlaps(string left, string right) =>
        !ActionGrammar.IsPattern(right) ? ActionPattern.Matches(left, right)
        : !ActionGrammar.IsPattern(left) ? ActionPattern.Matches(right, left)
        : ResourcePattern.Overlaps(left.ToLowerInvariant(), right.ToLowerInvariant());

    protected override long Steps(string left, string right) => ResourcePattern.Steps(left, right);

    protected override bool IsEverything(string item) => item == "*";
}
