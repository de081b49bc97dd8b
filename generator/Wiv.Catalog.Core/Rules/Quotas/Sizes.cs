using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0210, WIV0211, WIV0212, WIV0219 and WIV0233 to WIV0235: a policy that is longer than what it is used as may be.</summary>
internal static class Sizes
{
    private static readonly List<PolicyRule> Table = [];

    public static readonly PolicyRule IdentityPolicySize = Add(
        PolicyKind.Identity,
        Budgets.InlineOfRole,
        int.MaxValue,
        new(
            "WIV0210",
            RuleCategory.Quotas,
            "Policy too long for any identity",
            "the policy has {0} characters without white space, more than the {1} that a role allows inline, the highest quota; split it",
            Severity.Warning,
            Why: "IAM rejects the policy, however it is attached: a managed policy may have 6,144 characters, and the inline policies of a user 2,048, of a group 5,120 and of a role 10,240 in total. Access Analyzer reports it from the last of these on. See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy, or use fewer statements.",
            AccessAnalyzer: "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA"
        )
    );

    public static readonly PolicyRule TrustPolicySize = Add(
        PolicyKind.Trust,
        Budgets.Trust,
        int.MaxValue,
        new(
            "WIV0211",
            RuleCategory.Quotas,
            "Trust policy too long",
            "the trust policy has {0} characters without white space, more than the default quota of {1}; shorten it, or request a higher quota",
            Severity.Warning,
            Why: "IAM rejects the policy unless the account has a higher quota. See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Name fewer principals, such as an account with a condition on `aws:PrincipalArn`.",
            AccessAnalyzer: "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA"
        )
    );

    public static readonly PolicyRule SessionPolicySize = Add(
        PolicyKind.Session,
        Budgets.Session,
        int.MaxValue,
        new(
            "WIV0212",
            RuleCategory.Quotas,
            "Session policy too long",
            "the session policy has {0} characters without white space, more than the {1} that STS accepts; shorten it",
            Severity.Warning,
            Why: "STS rejects the call: the quota covers all session policies of a call together, including white space, so whatever exceeds it without white space exceeds it with white space. See [STS's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Use fewer statements, or pass the ARN of a managed policy."
        )
    );

    public static readonly PolicyRule ManagedPolicySize = Add(
        PolicyKind.Identity,
        Budgets.Managed,
        Budgets.InlineOfRole,
        new(
            "WIV0219",
            RuleCategory.Quotas,
            "Policy too long for a managed policy",
            "the policy has {0} characters without white space, more than the {1} of a managed policy; split it, or keep it inline on a role",
            Severity.Warning,
            Why: "IAM rejects a longer managed policy. A catalog's policy is published in parts that fit; the rule reports a part that is a single statement and cannot be split. See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy; in a catalog, split the row that lists the most into several rows. On a role it can stay inline, where all inline policies together may have 10,240 characters."
        )
    );

    public static readonly PolicyRule BoundarySize = Add(
        PolicyKind.Boundary,
        Budgets.Managed,
        int.MaxValue,
        new(
            "WIV0233",
            RuleCategory.Quotas,
            "Permissions boundary too long",
            "the boundary has {0} characters without white space, more than the {1} of a managed policy; shorten it, because an identity has one boundary",
            Severity.Warning,
            Why: "IAM rejects a longer managed policy, and only a managed policy can be a boundary. See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Use fewer statements, or patterns of actions."
        )
    );

    public static readonly PolicyRule ServiceControlPolicySize = Add(
        PolicyKind.ServiceControl,
        Budgets.OfOrganization,
        int.MaxValue,
        new(
            "WIV0234",
            RuleCategory.Quotas,
            "Service control policy too long",
            "the service control policy has {0} characters without white space, more than the {1} that AWS Organizations accepts; split it",
            Severity.Error,
            Why: "AWS Organizations rejects the policy. See [its quotas](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html#min-max-values).",
            Fix: "Split the policy, or use fewer statements.",
            AccessAnalyzer: "POLICY_SIZE_EXCEEDS_SCP_QUOTA"
        )
    );

    public static readonly PolicyRule ResourceControlPolicySize = Add(
        PolicyKind.ResourceControl,
        Budgets.OfOrganization,
        int.MaxValue,
        new(
            "WIV0235",
            RuleCategory.Quotas,
            "Resource control policy too long",
            "the resource control policy has {0} characters without white space, more than the {1} that AWS Organizations accepts; split it",
            Severity.Error,
            Why: "AWS Organizations rejects the policy. See [its quotas](https://docs.aws.amazon.com/organizations/latest/userguide/orgs_reference_limits.html#min-max-values).",
            Fix: "Split the policy, or use fewer statements.",
            AccessAnalyzer: "POLICY_SIZE_EXCEEDS_RCP_QUOTA"
        )
    );

    public static IReadOnlyList<PolicyRule> All => Table;

    private static QuotaRule Add(PolicyKind kind, int quota, int next, Rule rule)
    {
        var added = new QuotaRule(kind, quota, next, rule);
        Table.Add(added);
        return added;
    }
}
