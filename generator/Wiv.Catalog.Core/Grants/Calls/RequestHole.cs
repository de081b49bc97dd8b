using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>What a request puts into a hole of an ARN format: AWS names the hole as it names the property, with few exceptions.</summary>
internal static class RequestHole
{
    private const string WithPath = "WithPath";

    // Names that say nothing: the Id of one request is not the Id of another type.
    private static readonly string[] Vague = ["Arn", "Id", "Identifier", "Key", "Name", "ResourceId", "Type", "Version"];

    /// <summary>The properties that may fill the hole, the likeliest first.</summary>
    public static IEnumerable<string> Properties(string service, string hole) =>
        hole switch
        {
            "ObjectName" when service == "s3" => ["Key"],
            "QueueName" => ["QueueName", "QueueUrl"],
            "ParameterNameWithoutLeadingSlash" => ["Name"],
            _ when Vague.Contains(hole, StringComparer.OrdinalIgnoreCase) => [],
            _ when hole.EndsWith(WithPath, StringComparison.Ordinal) => [hole.Substring(0, hole.Length - WithPath.Length)],
            _ when hole.EndsWith("Name", StringComparison.Ordinal) => [hole, hole.Substring(0, hole.Length - "Name".Length)],
            _ => [hole],
        };

    /// <summary>The pattern of what stands in the hole; <see langword="null"/> when the value does not tell.</summary>
    public static string? Pattern(string hole, string value) =>
        hole switch
        {
            "ObjectName" => value,
            "BucketName" => IsBucket(value) ? NameOf(value) : null,
            "QueueName" => NameOf(value.Substring(value.LastIndexOf('/') + 1)),
            // A version or label may follow behind a colon.
            "ParameterNameWithoutLeadingSlash" => value.Split(':')[0].TrimStart('/'),
            // AWS adds a hyphen and six characters to the name of a secret.
            // https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
            "SecretId" => value + "*",
            // Policies name the streams of a group too, by :*, in whatever they say of the group.
            "LogGroupName" => value + "*",
            "LogStreamName" => value,
            _ when hole.EndsWith(WithPath, StringComparison.Ordinal) => NameOf(value) is { } name ? "*" + name : null,
            _ => NameOf(value),
        };

    /// <summary>A name; what has a colon or a slash is a part of an ARN, or an alias, and what starts openly may be a whole one.</summary>
    private static string? NameOf(string value) =>
        value.Length > 0 && value[0] != '*' && value.IndexOfAny([':', '/']) < 0
            ? value.Replace('*', ResourcePattern.Segment)
            : null;

    /// <summary>Whether it is the name of a bucket, and not the alias of an access point or the name of a directory.</summary>
    /// <remarks>https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html</remarks>
    private static bool IsBucket(string value) =>
        !value.EndsWith("-s3alias", StringComparison.Ordinal) && value.IndexOf("--", StringComparison.Ordinal) < 0;
}
