using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Principals;

/// <summary>WIV0228: a service principal that is trusted without a condition on its source.</summary>
internal sealed class ServiceWithoutSource() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0228",
        RuleCategory.Principals,
        "Service trusted on anyone's behalf",
        "'{0}' may assume the role on behalf of any account that uses the service; add a condition on aws:SourceAccount or aws:SourceArn",
        Severity.Warning,
        Why: "Someone else's resource can make the service act with your role: the service is a deputy that must be told whom it may act for. See [the confused deputy problem](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html#cross-service-confused-deputy-prevention).",
        Fix: "Add a condition on `aws:SourceAccount` with your account, or on `aws:SourceArn` with the resource, unless the service's documentation says that it sends neither."
    );

    public override PolicyKind AppliesTo => PolicyKind.Trust;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (!Trusted.Allows(statement, "sts:AssumeRole") || SourceKeys.AreRequiredBy(statement))
            {
                continue;
            }

            foreach (CheckedPrincipal principal in Trusted.Of(statement, "Service"))
            {
                if (!OwnResourceServices.Has(principal.Example))
                {
                    check.Report(Definition, principal.Value.Span, principal.Value.Value);
                }
            }
        }
    }
}
