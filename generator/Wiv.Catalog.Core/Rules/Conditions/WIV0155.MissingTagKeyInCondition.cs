using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>WIV0155: a condition key of a tag, without the tag.</summary>
internal sealed class MissingTagKeyInCondition() : ConditionRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0155",
        RuleCategory.Conditions,
        "Condition key without a tag key",
        "'{0}' does not say which tag; write {1}",
        Severity.Error,
        Why: "Each tag is a condition key of its own, with the key of the tag after the slash. See [controlling access with tags](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html).",
        Fix: "Write the key of the tag after the slash.",
        AccessAnalyzer: "MISSING_TAG_KEY_IN_CONDITION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    protected override void Check(PolicyCheck check, CheckedStatement statement, CheckedCondition condition)
    {
        if (ConditionKeys.FormOfMissingTag(condition.Key.Value) is { } form)
        {
            check.Report(Definition, condition.Key.Span, condition.Key.Value, form);
        }
    }
}
