using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares resources.</summary>
internal sealed class ResourceComparison : ElementComparison<GrantedResource>
{
    public static ResourceComparison Instance { get; } = new();

    protected override bool Covers(GrantedResource outer, GrantedResource inner) =>
        TemplateCover.Covers(outer.Arn, inner.Arn) || TemplateCover.Covers(outer.Arn, Template.Literal(inner.Open));

    protected override bool Overlaps(GrantedResource left, GrantedResource right) =>
        ResourcePattern.Overlaps(left.Open, right.Open);

    protected override bool IsEverything(GrantedResource item) => item.Arn.ToString() == "*";
}
