using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Suggestions;

/// <summary>Finds the prefix of a service that goes by another name: <c>opensearch</c> is <c>es</c>.</summary>
internal static class ServiceAliases
{
    private const int ShortPrefix = 5;

    /// <summary>Names of services, SDK clients and consoles, without signs, for which IAM has another prefix.</summary>
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["awssupport"] = "support",
        ["bedrockagent"] = "bedrock",
        ["bedrockruntime"] = "bedrock",
        ["cloudmap"] = "servicediscovery",
        ["cloudwatchevents"] = "events",
        ["cloudwatchlog"] = "logs",
        ["cognito"] = "cognito-idp",
        ["configservice"] = "config",
        ["ddb"] = "dynamodb",
        ["docdb"] = "rds",
        ["documentdb"] = "rds",
        ["dynamo"] = "dynamodb",
        ["efs"] = "elasticfilesystem",
        ["elasticsearch"] = "es",
        ["elb"] = "elasticloadbalancing",
        ["elbv2"] = "elasticloadbalancing",
        ["elasticloadbalancingv2"] = "elasticloadbalancing",
        ["emr"] = "elasticmapreduce",
        ["eventbridge"] = "events",
        ["identitymanagement"] = "iam",
        ["keymanagement"] = "kms",
        ["keymanagementservice"] = "kms",
        ["kinesisfirehose"] = "firehose",
        ["monitoring"] = "cloudwatch",
        ["msk"] = "kafka",
        ["neptune"] = "rds",
        ["opensearch"] = "es",
        ["opensearchservice"] = "es",
        ["parameterstore"] = "ssm",
        ["pinpoint"] = "mobiletargeting",
        ["resourcegroupstagging"] = "tag",
        ["resourcegroupstaggingapi"] = "tag",
        ["s3control"] = "s3",
        ["secretmanager"] = "secretsmanager",
        ["securitytoken"] = "sts",
        ["securitytokenservice"] = "sts",
        ["sfn"] = "states",
        ["simplesystemsmanagement"] = "ssm",
        ["ssoadmin"] = "sso",
        ["stepfunction"] = "states",
    };

    /// <summary>The services that may have been meant, the likeliest first.</summary>
    public static IEnumerable<AwsService> For(string prefix)
    {
        string bare = Bare(prefix);
        string?[] prefixes =
        [
            Aliases.TryGetValue(bare, out string? alias) ? alias : null,
            AwsReference.Services.FirstOrDefault(p => IsSame(Bare(p), bare) || IsSame(ServiceNames.Of(p), bare)),
            Spelled(prefix),
        ];
        return prefixes.OfType<string>().Distinct(StringComparer.Ordinal).Select(AwsReference.Find).OfType<AwsService>();
    }

    /// <summary>One letter is a slip in a short prefix, two in a longer one; nearly any three letters are a service.</summary>
    private static string? Spelled(string prefix)
    {
        if (prefix.Length < ShortPrefix - 1)
        {
            return null;
        }

        int allowed = prefix.Length <= ShortPrefix ? 1 : 2;
        string lower = prefix.ToLowerInvariant();
        return AwsReference
            .Services.Select(p => (Prefix: p, Distance: EditDistance.Between(lower, p, allowed)))
            .Where(p => p.Distance <= allowed)
            .OrderBy(p => p.Distance)
            .ThenBy(p => p.Prefix, StringComparer.Ordinal)
            .Select(p => p.Prefix)
            .FirstOrDefault();
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string prefix) => string.Concat(prefix.Where(Characters.IsLetterOrDigit));
}
