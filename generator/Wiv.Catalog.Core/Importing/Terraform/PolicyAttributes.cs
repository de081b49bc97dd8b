using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The attributes of Terraform's resources that hold policies.</summary>
internal static class PolicyAttributes
{
    public const string Document = "aws_iam_policy_document";

    public const string Role = "aws_iam_role";

    private static readonly string[] WithPolicy =
    [
        "aws_iam_policy",
        "aws_iam_role_policy",
        "aws_iam_user_policy",
        "aws_iam_group_policy",
    ];

    /// <summary>The attribute of a resource that holds its policy, and whether it is a trust policy.</summary>
    public static (string Attribute, bool IsTrust)? Of(string type) =>
        WithPolicy.Contains(type) ? ("policy", false)
        : type == Role ? ("assume_role_policy", true)
        : null;

    /// <summary>Whether the attribute names permissions of a role that stand elsewhere.</summary>
    public static bool IsElsewhere(JsonMember attribute) =>
        attribute.Name.Value is "managed_policy_arns" or "permissions_boundary"
        && attribute.Value is JsonText or JsonArray { Items.Count: > 0 };
}
