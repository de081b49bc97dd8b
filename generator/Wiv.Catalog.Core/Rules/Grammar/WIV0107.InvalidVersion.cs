using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Grammar;

/// <summary>WIV0107: a version of the policy language that does not exist.</summary>
internal sealed class InvalidVersion() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0107",
        RuleCategory.Grammar,
        "Unknown policy language version",
        "'{0}' is not a version of the policy language; write 2012-10-17",
        Severity.Error,
        Why: "IAM rejects the policy. Version is not the date of the policy but the version of the language that it is written in. There are two: 2012-10-17, and 2008-10-17, which has no policy variables. See the [Version element](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html).",
        Fix: "Write `2012-10-17`.",
        AccessAnalyzer: "INVALID_VERSION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        if (check.Policy.Version is { Value: not ("2012-10-17" or "2008-10-17") } version)
        {
            check.ReportWithSuggestion(Definition, version.Span, "2012-10-17", version.Value);
        }
    }
}
