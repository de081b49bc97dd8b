using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0109: a statement with neither Resource nor NotResource.</summary>
internal sealed class MissingResource() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0109",
        RuleCategory.Grammar,
        "Statement without a resource",
        "the statement has neither Resource nor NotResource; name at least one resource, or '*'",
        Severity.Error,
        Why: "IAM rejects the policy: a policy of a user, group or role says what its actions are allowed on. Only a role's trust policy has no resource: it is about the role itself. See the [Resource element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).",
        Fix: "Add a `Resource`.",
        AccessAnalyzer: "MISSING_RESOURCE"
    );

    public override PolicyKind AppliesTo => PolicyKind.OfPrincipal | PolicyKind.OfOrganization;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonObject statement in check.JsonStatements)
        {
            if (statement.Find("Resource") is null && statement.Find("NotResource") is null)
            {
                check.Report(Definition, statement.Span);
            }
        }
    }
}
