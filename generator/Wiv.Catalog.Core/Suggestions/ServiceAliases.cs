using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Grammar;

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

    /// <summary>Services whose actions belong to the product, console or client of another, and so are written with its prefix.</summary>
    private static readonly Dictionary<string, string[]> OfOneProduct = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cloudwatch"] = ["logs", "events", "synthetics", "rum"],
        ["ec2"] = ["autoscaling", "elasticloadbalancing", "ebs"],
        ["iam"] = ["sts"],
        ["sts"] = ["iam"],
    };

    /// <summary>Every service by its prefix without signs and by its name; of two with one name, the first.</summary>
    private static readonly Lazy<Dictionary<string, string>> ByName = new(ReadNames);

    /// <summary>The services that may have been meant, the likeliest first.</summary>
    public static IEnumerable<AwsService> For(string prefix)
    {
        string bare = Bare(prefix);
        string?[] prefixes =
        [
            Aliases.TryGetValue(bare, out string? alias) ? alias : null,
            ByName.Value.TryGetValue(bare, out string? named) ? named : null,
            Spelled(prefix),
        ];
        return prefixes.OfType<string>().Distinct(StringComparer.Ordinal).Select(AwsReference.Find).OfType<AwsService>();
    }

    /// <summary>The services whose actions are taken for those of the service: its own name is another one's too.</summary>
    public static IEnumerable<AwsService> Siblings(string prefix) =>
        (OfOneProduct.TryGetValue(prefix, out string[]? siblings) ? siblings : [])
            .Concat(Aliases.TryGetValue(Bare(prefix), out string? alias) ? [alias] : [])
            .Select(AwsReference.Find)
            .OfType<AwsService>();

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

    private static Dictionary<string, string> ReadNames()
    {
        Dictionary<string, string> prefixes = new(StringComparer.OrdinalIgnoreCase);
        foreach (string prefix in AwsReference.Services)
        {
            foreach (
                string name in new[] { Bare(prefix), ServiceNames.Of(prefix) }
                    .Where(name => !prefixes.ContainsKey(name))
                    .ToArray()
            )
            {
                prefixes[name] = prefix;
            }
        }

        return prefixes;
    }

    private static string Bare(string prefix) => string.Concat(prefix.Where(Characters.IsLetterOrDigit));
}
