using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares actions.</summary>
internal sealed class ActionComparison : ElementComparison<string>
{
    public static ActionComparison Instance { get; } = new();

    protected override bool Covers(string outer, string inner) => ActionPattern.Covers(outer, inner);

    protected override bool Overlaps(string left, string right) =>
        !ActionGrammar.IsPattern(right) ? ActionPattern.Matches(left, right)
        : !ActionGrammar.IsPattern(left) ? ActionPattern.Matches(right, left)
        : ResourcePattern.Overlaps(left.ToLowerInvariant(), right.ToLowerInvariant());

    protected override bool IsEverything(string item) => item == "*";
}
