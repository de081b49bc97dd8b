using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Reasons;

/// <summary>WIV0303: word for word the same reason on different permissions.</summary>
internal sealed class RepeatedReason() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0303",
        RuleCategory.Reasons,
        "The same reason twice",
        "the reason for '{0}' is word for word the one for '{1}' in {2}; say what this permission is needed for",
        Severity.Warning,
        Why: "A reason that fits two permissions explains neither. It was probably copied, and the reviewer will ask which of the two is needed.",
        Fix: "For each permission, write what it alone is needed for."
    );

    public override PolicyKind AppliesTo => PolicyKind.Identity;

    public override void Check(PolicyCheck check)
    {
        Dictionary<string, CheckedStatement> first = new(StringComparer.OrdinalIgnoreCase);
        foreach (CheckedStatement row in check.Statements.Where(row => row.Why is not null))
        {
            PositionedText why = row.Why!.Value;
            if (!first.TryGetValue(why.Value, out CheckedStatement? earlier))
            {
                first.Add(why.Value, row);
            }
            else if (ActionOf(earlier) != ActionOf(row))
            {
                check.Report(
                    Definition,
                    why.Span,
                    ActionOf(row),
                    ActionOf(earlier),
                    Places.Of(earlier.Why!.Value.Span, why.Span)
                );
            }
        }
    }

    private static string ActionOf(CheckedStatement row) => row.Actions is { Items: [var action, ..] } ? action.Text.Value : "";
}
