using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0143: no account in an ARN that needs one.</summary>
internal sealed class MissingArnAccount() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0143",
        RuleCategory.Resources,
        "Account missing in an ARN",
        "'{0}' has no account, but the ARNs of such resources of '{1}' have one; write its 12 digits, or '*'",
        Severity.Error,
        Why: "Every such resource has its account in its ARN, so an ARN without one matches nothing. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-missing-arn-account) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write the account, or `*` for all.",
        AccessAnalyzer: "MISSING_ARN_ACCOUNT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    /// <summary>
    /// Services whose every resource is in an account. Others have documents or images of AWS's own with none, whatever the
    /// formats say.
    /// </summary>
    private static readonly string[] Services =
    [
        "codebuild",
        "dynamodb",
        "ecr",
        "ecs",
        "elasticfilesystem",
        "es",
        "firehose",
        "iam",
        "kinesis",
        "kms",
        "lambda",
        "logs",
        "rds",
        "resource-explorer-2",
        "secretsmanager",
        "sns",
        "sqs",
        "states",
    ];

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (
                arn.Account.Length == 0
                && arn.Resource.Trim('*').Length > 0
                && Services.Contains(arn.Service, StringComparer.Ordinal)
                && ResourceArns.AllFitting(arn, format => format.HasAccount)
            )
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, arn.Service);
            }
        }
    }
}
