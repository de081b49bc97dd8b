using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0145: a Principal that is neither an object of types nor <c>*</c>.</summary>
internal sealed class InvalidPrincipalFormat() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0145",
        RuleCategory.Principals,
        "Principal without a type",
        "{0}; write the type and the principal, such as {{ \"AWS\": \"123456789012\" }}",
        Severity.Error,
        Why: "IAM rejects the policy: a principal has a type, AWS, Service, Federated or CanonicalUser, and a value. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-principal-format).",
        Fix: "Write an object with the type as its key.",
        AccessAnalyzer: "INVALID_PRINCIPAL_FORMAT"
    );

    public override PolicyKind AppliesTo => PolicyKind.WithPrincipals;

    public override void Check(PolicyCheck check)
    {
        foreach (JsonMember member in check.JsonStatements.SelectMany(statement => statement.Members))
        {
            if (member.Name.Value is not ("Principal" or "NotPrincipal"))
            {
                continue;
            }

            if (member.Value is JsonText { Value: not "*" } text)
            {
                check.Report(Definition, text.Span, $"'{text.Value}' has no type");
            }
            else if (member.Value is JsonArray array)
            {
                check.Report(Definition, array.Span, "a list has no type");
            }
        }
    }
}
