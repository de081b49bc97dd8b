namespace Wiv.Catalog.Core.Rules.Quotas;

/// <summary>How many characters policies may have, white space not counted.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length</remarks>
internal static class PolicyQuotas
{
    /// <summary>A managed policy.</summary>
    public const int Managed = 6144;

    /// <summary>A trust policy, unless the account has a higher quota.</summary>
    public const int Trust = 2048;

    /// <summary>A session policy.</summary>
    public const int Session = 2048;

    /// <summary>All inline policies of a role together: more than any other identity takes, inline or managed.</summary>
    public const int InlineOfRole = 10240;

    /// <summary>How many managed policies are attached to a role, unless the account has a higher quota.</summary>
    public const int ManagedOfRole = 10;

    /// <summary>All inline policies of a group together.</summary>
    public const int InlineOfGroup = 5120;

    /// <summary>All inline policies of a user together.</summary>
    public const int InlineOfUser = 2048;

    /// <summary>By how many characters policies of these sizes are more than one role takes inline; 0 when they fit.</summary>
    public static int OverInlineOfRole(IEnumerable<int> sizes) => Math.Max(0, sizes.Sum() - InlineOfRole);
}
