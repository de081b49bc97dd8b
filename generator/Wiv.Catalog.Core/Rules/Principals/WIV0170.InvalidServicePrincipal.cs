using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0170: a service principal that is none by its form, as a principal or as a value of a condition.</summary>
internal sealed class InvalidServicePrincipal() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0170",
        RuleCategory.Principals,
        "Malformed service principal",
        "'{0}' is not a service principal; write {1}",
        Severity.Error,
        Why: "No request has such a principal, so it matches nothing: a service principal is the domain of the service in lower case. See [Access Analyzer's check](https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-service-principal-format).",
        Fix: "Write the domain of the service as its documentation gives it.",
        AccessAnalyzer: "INVALID_SERVICE_PRINCIPAL_FORMAT"
    );

    public override PolicyKind AppliesTo => PolicyKind.Any;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            foreach (CheckedPrincipal principal in statement.Principals?.Items ?? [])
            {
                if (principal.Type.Value == "Service" && ServicePrincipals.Check(principal.Example) is { } right)
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value, right);
                }
            }

            foreach (CheckedCondition condition in statement.Conditions.Where(ServicePrincipals.IsOn))
            {
                foreach (CheckedValue value in condition.Values.Where(value => !value.HasWildcard && !value.HasVariable))
                {
                    if (ServicePrincipals.Check(condition, value) is { } right)
                    {
                        check.Report(Definition, value.Text.Span, value.Text.Value, right);
                    }
                }
            }
        }
    }
}
