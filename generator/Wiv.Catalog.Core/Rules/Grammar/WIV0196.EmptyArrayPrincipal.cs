using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0196: an empty list of principals.</summary>
internal sealed class EmptyArrayPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0196",
        RuleCategory.Grammar,
        "Empty list of principals",
        "{0} is empty, so the statement trusts nobody; name principals, or delete the statement",
        Severity.Info,
        Why: "A statement without principals has no effect. See the [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).",
        Fix: "Name principals, or delete the statement.",
        AccessAnalyzer: "EMPTY_ARRAY_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals | PolicyKind.ResourceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember element in EmptyElements.Lists(check, "Principal"))
        {
            check.Report(Definition, element.Value.Span, element.Name.Value);
        }

        foreach (JsonMember type in EmptyElements.PrincipalTypes(check))
        {
            check.Report(Definition, type.Value.Span, type.Name.Value);
        }
    }
}
