using Wiv.Catalog.Core.Importing.Owning;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The attributes of Terraform's resources that hold policies, and those that attach them.</summary>
internal static class PolicyAttributes
{
    public const string Document = "aws_iam_policy_document";

    public const string Role = "aws_iam_role";

    public const string Managed = "aws_iam_policy";

    /// <summary>The resources that hold policies.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [Role, Managed, "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"];

    /// <summary>The attribute of a resource that holds its policy, and whether it is a trust policy.</summary>
    public static (string Attribute, bool IsTrust)? Of(string type) =>
        type == Role ? ("assume_role_policy", true)
        : Types.Contains(type) ? ("policy", false)
        : null;

    /// <summary>Whose a policy is that is put into its owner, and the attribute that names it.</summary>
    public static (OwnerKind Kind, string Attribute)? OwnerOf(string type) =>
        type switch
        {
            "aws_iam_role_policy" => (OwnerKind.Role, "role"),
            "aws_iam_user_policy" => (OwnerKind.User, "user"),
            "aws_iam_group_policy" => (OwnerKind.Group, "group"),
            _ => null,
        };

    /// <summary>To whom a resource attaches policies, and the attributes that name them.</summary>
    public static (OwnerKind Kind, string Attribute)[] Attachments(string type) =>
        type switch
        {
            "aws_iam_role_policy_attachment" => [(OwnerKind.Role, "role")],
            "aws_iam_user_policy_attachment" => [(OwnerKind.User, "user")],
            "aws_iam_group_policy_attachment" => [(OwnerKind.Group, "group")],
            "aws_iam_policy_attachment" => [(OwnerKind.Role, "roles"), (OwnerKind.User, "users"), (OwnerKind.Group, "groups")],
            "aws_iam_role_policy_attachments_exclusive" => [(OwnerKind.Role, "role_name")],
            "aws_iam_user_policy_attachments_exclusive" => [(OwnerKind.User, "user_name")],
            "aws_iam_group_policy_attachments_exclusive" => [(OwnerKind.Group, "group_name")],
            _ => [],
        };
}
