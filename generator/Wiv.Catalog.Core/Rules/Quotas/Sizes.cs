using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>WIV0210, WIV0211, WIV0212 and WIV0219: a policy that is longer than what it is used as may be.</summary>
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
            "Policy longer than any identity takes",
            "the policy has {0} characters without white space, more than the {1} that a role takes inline, which is the most; split it",
            Severity.Warning,
            Why: "IAM rejects the policy, however it is attached: a managed policy may have 6,144 characters, the inline policies of a user 2,048, of a group 5,120 and of a role 10,240 together. It is from the last of them on that Access Analyzer tells it. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy into several, or say more with fewer statements.",
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
            "Trust policy longer than its quota",
            "the trust policy has {0} characters without white space, more than the {1} of an account's first quota; shorten it, or ask for a higher quota",
            Severity.Warning,
            Why: "IAM rejects the policy unless the account was granted a higher quota. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Trust fewer principals by name, such as an account with a condition on `aws:PrincipalArn`.",
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
            "Session policy longer than its quota",
            "the session policy has {0} characters without white space, more than the {1} that STS takes; shorten it",
            Severity.Warning,
            Why: "STS rejects the call: the quota holds for all session policies of a call together, white space counted too, and what is over it without white space is over it with. "
                + "See [STS's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Say more with fewer statements, or hand over the ARN of a managed policy."
        )
    );

    public static readonly PolicyRule ManagedPolicySize = Add(
        PolicyKind.Identity,
        Budgets.Managed,
        Budgets.InlineOfRole,
        new(
            "WIV0219",
            RuleCategory.Quotas,
            "Policy longer than a managed policy may be",
            "the policy has {0} characters without white space, more than the {1} of a managed policy; split it, or keep it inline on a role",
            Severity.Warning,
            Why: "IAM rejects a managed policy that is longer. A catalog's policy is published in parts that fit; what is told of it is a part that is one statement and cannot be split. "
                + "See [IAM's quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length).",
            Fix: "Split the policy into several; in a catalog, the row that names most into several rows. On a role it may stay inline, where all inline policies together may have 10,240 characters."
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
