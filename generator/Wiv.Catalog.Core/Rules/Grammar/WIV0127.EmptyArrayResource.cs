using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0127: an empty list of resources.</summary>
internal sealed class EmptyArrayResource() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0127",
        RuleCategory.Grammar,
        "Empty list of resources",
        "{0} is empty, so the statement has no effect; name resources, or delete the statement",
        Severity.Info,
        Why: "A statement without resources allows and denies nothing. See the [Resource element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).",
        Fix: "Name resources, or delete the statement.",
        AccessAnalyzer: "EMPTY_ARRAY_RESOURCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember element in EmptyElements.Lists(check, "Resource"))
        {
            check.Report(Definition, element.Value.Span, element.Name.Value);
        }
    }
}
