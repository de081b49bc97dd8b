using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0138: an account that is no account in an ARN.</summary>
internal sealed class InvalidArnAccount() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0138",
        RuleCategory.Resources,
        "Invalid account in an ARN",
        "'{0}' has '{1}' as its account; write the account's 12 digits, or '*'",
        Severity.Error,
        Why: "An account has 12 digits, including leading zeros. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-arn-account) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Write all 12 digits of the account.",
        AccessAnalyzer: "INVALID_ARN_ACCOUNT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    /// <summary>What stands in place of the account in ARNs of what AWS itself or a seller owns.</summary>
    private static readonly string[] Owners = ["aws", "aws-managed", "aws-marketplace", "cloudfront", "third-party"];

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            string account = arn.Account;
            if (
                account.Length > 0
                && !ArnPattern.IsOpen(account)
                && !Characters.IsAccountId(account)
                && !Owners.Contains(account, StringComparer.Ordinal)
                && !ResourceArns.Formats(arn).Any(format => format.Account == account)
            )
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, account);
            }
        }
    }
}
