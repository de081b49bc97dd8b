using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares resources.</summary>
/// <param name="work">What may be spent on it.</param>
internal sealed class ResourceComparison(Work work) : ElementComparison<GrantedResource>(work)
{
    /// <summary>About what it takes to fill in two templates.</summary>
    private const int StepsOfTemplates = 128;

    protected override bool Covers(GrantedResource outer, GrantedResource inner) =>
        outer.Arn.Equals(inner.Arn)
        || (
            ResourcePattern.CanOverlap(outer.Open, inner.Open)
            && (TemplateCover.Covers(outer.Arn, inner.Arn) || TemplateCover.Covers(outer.Arn, Template.Literal(inner.Open)))
        );

    protected override bool Overlaps(GrantedResource left, GrantedResource right) =>
        ResourcePattern.Overlaps(left.Open, right.Open);

    protected override long Steps(GrantedResource left, GrantedResource right) =>
        ResourcePattern.Steps(left.Open, right.Open) + (ResourcePattern.CanOverlap(left.Open, right.Open) ? StepsOfTemplates : 0);

    protected override bool IsEverything(GrantedResource item) => item.Arn.ToString() == "*";
}
