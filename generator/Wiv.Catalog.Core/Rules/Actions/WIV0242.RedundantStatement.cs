using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0242: a statement that stands twice.</summary>
internal sealed class RedundantStatement() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0242",
        RuleCategory.Actions,
        "Duplicate statement",
        "the statement repeats an earlier one word for word; delete one of them",
        Severity.Info,
        Why: "Two statements with the same meaning drift apart at the next change. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-suggestion-redundant-statement).",
        Fix: "Delete one of them.",
        AccessAnalyzer: "REDUNDANT_STATEMENT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (CheckedStatement statement in check.Statements)
        {
            if (StatementText.Of(statement) is { } text && !seen.Add(text))
            {
                check.Report(Definition, statement.Span);
            }
        }
    }
}
