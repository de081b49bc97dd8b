namespace Wiv.Catalog.Deciding;

/// <summary>In which way a principal of a statement is who asks. What names the caller more directly is greater.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html</remarks>
internal enum PrincipalFit
{
    /// <summary>It is somebody else.</summary>
    None,

    /// <summary>The account of who asks, which may hand on what it is granted.</summary>
    Account,

    /// <summary>The role of the session that asks, or of the request.</summary>
    Role,

    /// <summary>Everyone.</summary>
    Anyone,

    /// <summary>The caller itself: a user, a session, a service, or an account's root user.</summary>
    Caller,
}
