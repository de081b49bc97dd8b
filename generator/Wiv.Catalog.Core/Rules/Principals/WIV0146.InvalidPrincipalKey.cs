using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0146: a type of principal that IAM does not have.</summary>
internal sealed class InvalidPrincipalKey() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0146",
        RuleCategory.Principals,
        "Unknown principal type",
        "'{0}' is not a principal type; write AWS, Service, Federated or CanonicalUser",
        Severity.Error,
        Why: "IAM rejects the policy: there are four principal types, and they are case-sensitive. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-key).",
        Fix: "Write one of the four types.",
        AccessAnalyzer: "INVALID_PRINCIPAL_KEY"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember member in check.JsonStatements.SelectMany(statement => statement.Members))
        {
            if (member is { Name.Value: "Principal" or "NotPrincipal", Value: JsonObject types })
            {
                foreach (
                    JsonText type in types
                        .Members.Select(item => item.Name)
                        .Where(name => !PrincipalGrammar.Kinds.Contains(name.Value))
                )
                {
                    string? meant = DidYouMean.Closest(type.Value, PrincipalGrammar.Kinds, check.Searches);
                    check.ReportWithSuggestion(Definition, type.Span, meant, type.Value);
                }
            }
        }
    }
}
