using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0134: an ARN with too few fields.</summary>
internal sealed class MissingArnField() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0134",
        RuleCategory.Resources,
        "ARN with too few fields",
        "'{0}' has {1} of the 6 fields of an ARN; write arn:partition:service:region:account:resource, leaving region and account empty where there is none",
        Severity.Error,
        Why: "An ARN has six fields, and an empty one keeps its colon. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-field) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Add the colons of the empty fields.",
        AccessAnalyzer: "MISSING_ARN_FIELD"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedResource resource in ResourceArns.Resources(check))
        {
            bool isArn = resource.Pattern == "arn" || resource.Pattern.StartsWith(ArnForm.Prefix, StringComparison.Ordinal);
            if (isArn && ArnForm.Count(resource.Pattern) is < ArnForm.Fields and var fields)
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, fields.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
