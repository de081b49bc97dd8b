using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares resources.</summary>
/// <param name="work">What may be spent on it.</param>
internal sealed class ResourceComparison(Work work) : ElementComparison<OpenTemplate>(work)
{
    /// <summary>About what it takes to fill in two templates.</summary>
    private const int StepsOfTemplates = 128;

    protected override bool Covers(OpenTemplate outer, OpenTemplate inner) => outer.Covers(inner);

    protected override bool Overlaps(OpenTemplate left, OpenTemplate right) =>
        ResourcePattern.Overlaps(left.Widest, right.Widest);

    protected override long Steps(OpenTemplate left, OpenTemplate right) =>
        ResourcePattern.Steps(left.Widest, right.Widest)
        + (ResourcePattern.CanOverlap(left.Widest, right.Widest) ? StepsOfTemplates : 0);

    protected override bool IsEverything(OpenTemplate item) => item.Arn.ToString() == "*";
}
