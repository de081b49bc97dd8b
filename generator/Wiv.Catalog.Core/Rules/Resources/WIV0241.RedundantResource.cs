using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0241: a resource that another one of the statement takes in.</summary>
internal sealed class RedundantResource() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0241",
        RuleCategory.Resources,
        "Redundant resource",
        "'{0}' adds nothing: the statement already has '{1}'",
        Severity.Info,
        Why: "A wildcard also matches slashes and colons, so it covers more than it seems to. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-resource).",
        Fix: "Delete the resource; or, if it was meant to be the only one, the one that covers it.",
        AccessAnalyzer: "REDUNDANT_RESOURCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (
                (CheckedResource resource, CheckedResource by) in RepeatedItems.Of(
                    statement.Resources?.Items ?? [],
                    Text,
                    Covers,
                    check.Work
                )
            )
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, by.Text.Value);
            }
        }
    }

    private static string Text(CheckedResource resource) => resource.Pattern;

    private static bool Covers(CheckedResource outer, CheckedResource inner) =>
        ResourcePattern.Covers(outer.Pattern, inner.Pattern);
}
