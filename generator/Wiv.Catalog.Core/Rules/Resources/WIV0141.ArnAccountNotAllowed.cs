using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Resources;

/// <summary>WIV0141: an account in an ARN that has none.</summary>
internal sealed class ArnAccountNotAllowed() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0141",
        RuleCategory.Resources,
        "Account not allowed in an ARN",
        "'{0}' has the account '{1}', but the ARNs of such resources of '{2}' have none; leave the field empty",
        Severity.Error,
        Why: "The names of such resources are unique in the world, and their ARNs have no account. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-arn-account-not-allowed) and [the ARN formats of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Leave the account empty, but keep its colon.",
        AccessAnalyzer: "ARN_ACCOUNT_NOT_ALLOWED"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    public override void Check(PolicyCheck check)
    {
        foreach ((CheckedResource resource, ArnPattern arn) in ResourceArns.Arns(check))
        {
            if (Characters.IsAccountId(arn.Account) && HasNone(arn) && ResourceArns.AllFitting(arn, format => !format.HasAccount))
            {
                check.Report(Definition, resource.Text.Span, resource.Text.Value, arn.Account, arn.Service);
            }
        }
    }

    /// <summary>EC2's images and snapshots and others have an account in practice, so only services with none at all count, and S3.</summary>
    private static bool HasNone(ArnPattern arn) =>
        arn.Service == "s3" || !ResourceArns.Formats(arn).Any(format => format.HasAccount);
}
