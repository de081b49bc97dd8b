using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0144: a condition on a region that does not exist.</summary>
internal sealed class InvalidRegion() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0144",
        RuleCategory.Resources,
        "Condition on a region that does not exist",
        "'{0}' is not an AWS region{1}",
        Severity.Error,
        Why: "No request is made in a region that does not exist, so the value has no effect. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-region) and [the regions](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html).",
        Fix: "Write the code of the region, in lower case.",
        AccessAnalyzer: "INVALID_REGION"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    private static readonly string[] Keys = ["aws:RequestedRegion", "ec2:Region"];

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedCondition condition in check.Statements.SelectMany(statement => statement.Conditions))
        {
            if (!condition.Operator.IsString || !Array.Exists(Keys, condition.IsOn))
            {
                continue;
            }

            foreach (CheckedValue value in condition.Values.Where(IsWrong))
            {
                string? suggestion = DidYouMean.Closest(value.Example, AwsRegions.Regions, check.Searches);
                check.ReportWithSuggestion(
                    Definition,
                    value.Text.Span,
                    suggestion,
                    value.Text.Value,
                    DidYouMean.Phrase(suggestion)
                );
            }
        }
    }

    /// <summary>An SDK's region for a global service is <c>aws-global</c> and its like.</summary>
    private static bool IsWrong(CheckedValue value) =>
        value is { IsText: true, HasVariable: false, HasWildcard: false }
        && !AwsRegions.IsRegion(value.Example)
        && !value.Example.EndsWith("-global", StringComparison.Ordinal);
}
