namespace Wiv.Catalog;

/// <summary>What IAM decides on a request.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_AccessPolicyLanguage_Interplay.html">the
/// AWS page on explicit and implicit denials</see>.
/// </remarks>
public enum DecisionOutcome
{
    /// <summary>It is denied by default: a policy that had to allow it does not.</summary>
    ImplicitlyDenied = 0,

    /// <summary>A statement denies it.</summary>
    ExplicitlyDenied = 1,

    /// <summary>It is allowed.</summary>
    Allowed = 2,
}
