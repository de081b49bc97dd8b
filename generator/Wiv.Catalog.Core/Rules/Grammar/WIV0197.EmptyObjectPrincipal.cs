using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0197: an empty Principal.</summary>
internal sealed class EmptyObjectPrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0197",
        RuleCategory.Grammar,
        "Empty Principal",
        "{0} is empty, so the statement trusts nobody; name a principal, or delete the statement",
        Severity.Info,
        Why: "A statement without principals has no effect. See the [Principal element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).",
        Fix: "Name a principal, or delete the statement.",
        AccessAnalyzer: "EMPTY_OBJECT_PRINCIPAL"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals | PolicyKind.ResourceControl;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonObject statement in check.JsonStatements)
        {
            foreach (string name in new[] { "Principal", "NotPrincipal" })
            {
                if (statement.Find(name)?.Value is JsonObject { Members.Count: 0 } empty)
                {
                    check.Report(Definition, empty.Span, name);
                }
            }
        }
    }
}
