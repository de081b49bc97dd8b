using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0110: a policy without statements.</summary>
internal sealed class MissingStatement() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0110",
        RuleCategory.Grammar,
        "Policy without a statement",
        "the policy has no statement; add at least one under Statement",
        Severity.Error,
        Why: "IAM rejects the policy: it neither allows nor denies anything. See "
            + "the [Statement element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html).",
        Fix: "Add a statement, or delete the policy.",
        AccessAnalyzer: "MISSING_STATEMENT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (check.Json is not { } policy)
        {
            return;
        }

        JsonValue? statements = policy.Find("Statement")?.Value;
        if (statements is null or JsonArray { Items.Count: 0 })
        {
            check.Report(Definition, (statements ?? policy).Span);
        }
    }
}
