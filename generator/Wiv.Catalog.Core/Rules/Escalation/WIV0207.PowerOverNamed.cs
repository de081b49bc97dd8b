using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>WIV0207: an action that gives permissions, on a role, user, group or policy that is named.</summary>
internal sealed class PowerOverNamed() : PolicyRule(Definition)
{
    public static readonly Rule Definition = new(
        "WIV0207",
        RuleCategory.Escalation,
        "Control over the permissions of a role, user, group or policy",
        "'{0}' {1} '{2}'; {3}",
        Severity.Warning,
        Why: "Anyone who can rewrite the permissions of a role, above all of the role that has this policy, has every permission there is. Whatever else is granted is no limit. The permissions of a service-linked role are up to its service: there the action matters only while the service sets the role up. See [AWS's page on delegating with boundaries](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html#access_policies_boundaries-delegate).",
        Fix: "Grant it to whoever deploys, not to whoever runs; or require a permissions boundary with a condition on `iam:PermissionsBoundary`."
    );

    /// <summary>About what it takes to hold a resource against a power.</summary>
    private const int StepsOfPower = 32;

    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (statement.Resources is not { IsNot: false } resources)
            {
                continue;
            }

            foreach ((string text, SourceSpan span, IReadOnlyList<PermissionPower> powers) in PermissionGrants.Of(statement))
            {
                foreach (CheckedResource resource in resources.Items)
                {
                    if (!check.Work.Spend(powers.Count * StepsOfPower))
                    {
                        return;
                    }

                    if (Find(powers, resource) is { } power)
                    {
                        bool isServiceLinked = IsServiceLinked(resource);
                        check.Report(
                            Definition,
                            span,
                            text,
                            isServiceLinked ? "works only through its service on the service-linked role" : $"can {power.Effect}",
                            resource.Text.Value,
                            isServiceLinked
                                ? "the service decides what it permits, so keep the action only if its documentation asks for it"
                                : "its holder has whatever it can grant, so leave it to whoever deploys, or require iam:PermissionsBoundary"
                        );
                    }
                }
            }
        }
    }

    /// <summary>The first of the powers that the resource takes in by name.</summary>
    private static PermissionPower? Find(IReadOnlyList<PermissionPower> powers, CheckedResource resource)
    {
        foreach (PermissionPower power in powers)
        {
            if (RolePatterns.Meets(resource, power.Kind) && !PermissionGrants.IsWide(resource, power))
            {
                return power;
            }
        }

        return null;
    }

    private static bool IsServiceLinked(CheckedResource resource) =>
        resource.Arn is { } arn && arn.Resource.StartsWith("role/aws-service-role/", StringComparison.Ordinal);
}
