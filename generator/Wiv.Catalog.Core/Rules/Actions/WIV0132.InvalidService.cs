using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>WIV0132: a condition key of a service that does not exist.</summary>
internal sealed class InvalidService() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0132",
        RuleCategory.Actions,
        "Service of a condition key does not exist",
        "'{0}' is not a service prefix (AWS reference {1}), so no request has the key '{2}'{3}",
        Severity.Error,
        Why: "A key that no request has makes the condition false, or true for operators that accept a missing key. See the [check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service) and [the keys of each service](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).",
        Fix: "Use the prefix of the service that the key belongs to, or `aws` for a global key.",
        AccessAnalyzer: "INVALID_SERVICE"
    );

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

    public override void Check(PolicyCheck check)
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
                check.ReportWithSuggestion(
                    Definition,
                    condition.Key.Span,
                    suggestion,
                    prefix,
                    AwsReference.Date,
                    key,
                    DidYouMean.Phrase(suggestion)
                );
            }
        }
    }

    private static bool IsKnown(string prefix) =>
        OtherPrefixes.Contains(prefix, StringComparer.OrdinalIgnoreCase)
        || AwsReference.Find(prefix) is not null
        || AwsReference.FindRetired(prefix) is not null;

    private static bool IsPrefixCharacter(char c) => Characters.IsLetterOrDigit(c) || c == '-';
}
