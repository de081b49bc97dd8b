using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>A property of a request of the AWS SDK that takes a document.</summary>
/// <param name="Type">The request, by its metadata name.</param>
/// <param name="Property">The property.</param>
/// <param name="Kind">What the document is used as.</param>
/// <param name="Quota">How many characters the document may have.</param>
/// <param name="Holder">Who may have no more, and how.</param>
/// <param name="Advice">What to do with a longer one.</param>
internal sealed record PolicyUse(string Type, string Property, PolicyKind Kind, int Quota, string Holder, string Advice)
{
    private const string Sts = "Amazon.SecurityToken.Model.";
    private const string Iam = "Amazon.IdentityManagement.Model.";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<PolicyUse> All { get; } =
    [
        Session("AssumeRoleRequest"),
        Session("AssumeRoleWithWebIdentityRequest"),
        Session("AssumeRoleWithSAMLRequest"),
        Session("GetFederationTokenRequest"),
        Managed("CreatePolicyRequest"),
        Managed("CreatePolicyVersionRequest"),
        Inline("PutRolePolicyRequest", Budgets.InlineOfRole, "role"),
        Inline("PutGroupPolicyRequest", Budgets.InlineOfGroup, "group"),
        Inline("PutUserPolicyRequest", Budgets.InlineOfUser, "user"),
        Trust("CreateRoleRequest", "AssumeRolePolicyDocument"),
        Trust("UpdateAssumeRolePolicyRequest", "PolicyDocument"),
    ];

    private static PolicyUse Session(string request) =>
        new(
            Sts + request,
            "Policy",
            PolicyKind.Session,
            Budgets.Session,
            "STS takes as a session policy",
            "use fewer statements, or name managed policies in PolicyArns"
        );

    private static PolicyUse Managed(string request) =>
        new(
            Iam + request,
            "PolicyDocument",
            PolicyKind.Identity,
            Budgets.Managed,
            "a managed policy may have",
            "split it into several policies, or say more with fewer statements"
        );

    private static PolicyUse Inline(string request, int quota, string holder) =>
        new(
            Iam + request,
            "PolicyDocument",
            PolicyKind.Identity,
            quota,
            $"the inline policies of a {holder} may have together",
            "say more with fewer statements, or attach managed policies"
        );

    private static PolicyUse Trust(string request, string property) =>
        new(
            Iam + request,
            property,
            PolicyKind.Trust,
            Budgets.Trust,
            "a trust policy may have in an account without a higher quota",
            "trust fewer principals by name, or ask for a higher quota"
        );
}
