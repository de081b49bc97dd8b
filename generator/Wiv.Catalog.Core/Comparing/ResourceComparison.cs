using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>Compares resources.</summary>
internal sealed class ResourceComparison : ElementComparison<GrantedResource>
{
    public static ResourceComparison Instance { get; } = new();

    protected override bool Covers(GrantedResource outer, GrantedResource inner) =>
        TemplateCover.Covers(outer.Arn, inner.Arn)
        || (inner.Bound is { } bound && TemplateCover.Covers(outer.Arn, Template.Literal(bound)));

    protected override bool Overlaps(GrantedResource left, GrantedResource right) => TemplateCover.Overlaps(left.Arn, right.Arn);

    protected override bool IsEverything(GrantedResource item) => item.Arn.ToString() == "*";
}
