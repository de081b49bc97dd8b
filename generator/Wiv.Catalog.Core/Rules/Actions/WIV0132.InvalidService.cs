using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0132: a condition key, or an ARN, of a service that does not exist.</summary>
internal sealed class InvalidService() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0132",
        RuleCategory.Actions,
        "Service does not exist",
        "'{0}' is not a service prefix (AWS reference {1}), so no {2}{3}",
        Severity.Error,
        Why: "A key that no request has makes the condition false, or true for operators that accept a missing key; an ARN of no service matches nothing. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service) and [the keys of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Use the prefix of the service that the key or the resource belongs to, or `aws` for a global key.",
        AccessAnalyzer: "INVALID_SERVICE"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override FitScope Fit => FitScope.OnePart;

    /// <summary>Prefixes of keys that are no service's prefix; those with a dot are identity providers.</summary>
    private static readonly string[] OtherPrefixes =
    [
        "aws",
        "saml",
        "identitycenter",
        "catalog",
        "cognito-identity-auth",
        "cognito-identity-unauth",
    ];

    /// <summary>What stands for a service in ARNs alone.</summary>
    private static readonly Lazy<HashSet<string>> OnlyInArns = new(() =>
        [
            .. AwsReference
                .Services.SelectMany(prefix => AwsReference.Find(prefix)!.ResourceTypes)
                .SelectMany(ArnFormat.Of)
                .Select(format => format.Service),
        ]
    );

    public override void Check(PolicyCheck check)
    {
        CheckKeys(check);
        CheckArns(check);
    }

    private static void CheckKeys(PolicyCheck check)
    {
        foreach (CheckedCondition condition in check.Statements.SelectMany(statement => statement.Conditions))
        {
            string key = condition.Key.Value;
            int colon = key.IndexOf(':');
            string prefix = colon < 0 ? "" : key.Substring(0, colon);
            if (prefix.Length > 0 && colon + 1 < key.Length && prefix.All(IsPrefixCharacter) && !IsKnown(prefix))
            {
                AwsService? meant = ServiceAliases
                    .For(prefix)
                    .FirstOrDefault(s => s.FindConditionKey($"{s.Prefix}{key.Substring(colon)}") is not null);
                string? suggestion = meant is null ? null : meant.Prefix + key.Substring(colon);
                Report(check, condition.Key.Span, suggestion, prefix, $"request has the key '{key}'");
            }
        }
    }

    private static void CheckArns(PolicyCheck check)
    {
        foreach (CheckedResource resource in ResourceArns.Resources(check))
        {
            string service = resource.Arn?.Service ?? "";
            if (service.Length > 0 && service.All(IsPrefixCharacter) && !IsKnown(service) && !OnlyInArns.Value.Contains(service))
            {
                string arn = resource.Text.Value;
                string start = $"arn:{resource.Arn!.Partition}:";
                AwsService? meant = arn == resource.Pattern ? ServiceAliases.For(service).FirstOrDefault() : null;
                string? suggestion = meant is null ? null : start + meant.Prefix + arn.Substring(start.Length + service.Length);
                Report(check, resource.Text.Span, suggestion, service, $"resource has the ARN '{arn}'");
            }
        }
    }

    private static void Report(PolicyCheck check, SourceSpan span, string? suggestion, string prefix, string consequence) =>
        check.ReportWithSuggestion(
            Definition,
            span,
            suggestion,
            prefix,
            AwsReference.Date,
            consequence,
            DidYouMean.Phrase(suggestion)
        );

    private static bool IsKnown(string prefix) =>
        OtherPrefixes.Contains(prefix, StringComparer.OrdinalIgnoreCase)
        || AwsReference.Find(prefix) is not null
        || AwsReference.FindRetired(prefix) is not null;

    private static bool IsPrefixCharacter(char c) => Characters.IsLetterOrDigit(c) || c == '-';
}
