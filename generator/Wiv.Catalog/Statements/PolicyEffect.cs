namespace Wiv.Catalog;

/// <summary>What a statement does with the requests it is about.</summary>
/// <remarks>
/// See <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html">the AWS page on
/// Effect</see>.
/// </remarks>
public enum PolicyEffect
{
    /// <summary>Allows them, unless another statement denies them.</summary>
    Allow,

    /// <summary>Denies them, whatever other statements allow.</summary>
    Deny,
}
