using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Aws;

/// <summary>What the reference does not say of condition keys.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html</remarks>
internal static class ConditionKeys
{
    private const string ResourceTag = "aws:ResourceTag/";
    private const string RequestTag = "aws:RequestTag/";
    private const string Hole = "${TagKey}";

    /// <summary>The key that aws:PrincipalArn and aws:SourceArn took the place of.</summary>
    public const string OldArn = "aws:ARN";

    /// <summary>Each is one account's, organization's, network's or person's: a part of the value means nothing.</summary>
    private static readonly string[] Sensitive =
    [
        "aws:PrincipalAccount",
        "aws:PrincipalOrgID",
        "aws:ResourceAccount",
        "aws:ResourceOrgID",
        "aws:SourceAccount",
        "aws:SourceOrgID",
        "aws:SourceVpc",
        "aws:SourceVpce",
        "aws:userid",
        "aws:VpceAccount",
        "aws:VpceOrgID",
    ];

    /// <summary>Headers of the request, which the caller writes.</summary>
    private static readonly string[] WrittenByCaller = ["aws:referer", "aws:UserAgent"];

    /// <summary>Keys of the VPC endpoint that only some services fill.</summary>
    private static readonly string[] OfVpcEndpoint = ["aws:VpceAccount", "aws:VpceOrgID", "aws:VpceOrgPaths"];

    /// <summary>Addresses that mean something in one network only, and the keys that name the network.</summary>
    private static readonly Dictionary<string, string[]> Networks = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aws:VpcSourceIp"] = ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"],
        ["aws:Ec2InstanceSourcePrivateIPv4"] =
        [
            "aws:Ec2InstanceSourceVpc",
            "aws:SourceVpc",
            "aws:SourceVpce",
            "aws:SourceVpcArn",
        ],
    };

    /// <summary>Keys that AWS uses and has no page of.</summary>
    private static readonly string[] WithoutPage = ["aws:PrincipalOrgMasterAccountId", "aws:SourceOwner"];

    /// <summary>
    /// Whether AWS says that the key has one value. It does so of global keys; of those of a service the reference has a type
    /// alone, and several that have a simple one take lists.
    /// </summary>
    public static bool IsKnownSingle(string key) =>
        AwsReference.FindGlobalConditionKey(key) is { IsMultivalued: false } && !Contains(WithoutPage, key);

    public static bool IsResourceTag(string key) => key.StartsWith(ResourceTag, StringComparison.OrdinalIgnoreCase);

    public static bool IsTagOfResourceOrRequest(string key) =>
        IsResourceTag(key) || key.StartsWith(RequestTag, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the key is listed among the global ones and yet only some actions carry it.</summary>
    public static bool IsOnlyOfSomeActions(string key) => IsResourceTag(key) || IsOfRequestTags(key);

    /// <summary>Whether the key is about the tags that a request gives.</summary>
    public static bool IsOfRequestTags(string key) =>
        key.StartsWith(RequestTag, StringComparison.OrdinalIgnoreCase)
        || key.Equals("aws:TagKeys", StringComparison.OrdinalIgnoreCase);

    public static bool IsOldArn(string key) => key.Equals(OldArn, StringComparison.OrdinalIgnoreCase);

    public static bool IsSensitive(string key) => Contains(Sensitive, key);

    public static bool IsWrittenByCaller(string key) => Contains(WrittenByCaller, key);

    public static bool IsOfVpcEndpoint(string key) => Contains(OfVpcEndpoint, key);

    /// <summary>The keys one of which must stand beside <paramref name="key"/>; none for most keys.</summary>
    public static IReadOnlyList<string> PairedWith(string key) => Networks.TryGetValue(key, out string[]? pairs) ? pairs : [];

    /// <summary>
    /// The form of the key with a tag, when it is one of a tag and the tag is missing: <c>aws:ResourceTag/</c>, or the same
    /// without the slash.
    /// </summary>
    public static string? FormOfMissingTag(string key)
    {
        if (AwsReference.FindConditionKey(key) is not null)
        {
            return null;
        }

        string start = key.EndsWith("/", StringComparison.Ordinal) ? key : key + "/";
        string? form = AwsReference.FindConditionKey(start + "tag")?.Key;
        return form is not null && form.Equals(start + Hole, StringComparison.OrdinalIgnoreCase)
            ? form.Substring(0, form.Length - Hole.Length) + "tag-key"
            : null;
    }

    private static bool Contains(string[] keys, string key) =>
        Array.Exists(keys, known => known.Equals(key, StringComparison.OrdinalIgnoreCase));
}
