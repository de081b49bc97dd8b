using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>A rule of twelve alike: an action on roles, come by in one of three ways, on roles that nobody named.</summary>
/// <param name="grant">The action.</param>
/// <param name="form">How the statement comes to it: one flag.</param>
/// <param name="isNotResource">Whether the statement says NotResource, or names resources with wildcards.</param>
/// <param name="rule">Its id and words.</param>
internal sealed class WideRoleRule(RoleGrant grant, Grants form, bool isNotResource, Rule rule) : PolicyRule(rule)
{
    public override PolicyKind AppliesTo => PolicyKind.Granting;

    public override void Check(PolicyCheck check)
    {
        foreach (CheckedStatement statement in check.Statements)
        {
            if (
                statement is { IsAllow: true, Resources: { } resources }
                && resources.IsNot == isNotResource
                && (GrantReader.Of(statement, grant.Action) & form) != 0
                && !grant.IsLimited(statement)
            )
            {
                Check(check, resources, Name(statement), grant.FlawOfLimit(statement));
            }
        }
    }

    private void Check(PolicyCheck check, ElementList<CheckedResource> resources, string action, string flaw)
    {
        if (isNotResource)
        {
            // All but all roles is no role.
            if (!resources.Items.Any(grant.IsWide))
            {
                check.Report(Rule, resources.Span, action, flaw);
            }

            return;
        }

        foreach (CheckedResource resource in resources.Items.Where(grant.IsWide))
        {
            check.Report(Rule, resource.Text.Span, action, resource.Text.Value, flaw);
        }
    }

    private string Name(CheckedStatement statement) =>
        form == Grants.NotAction
            ? "NotAction"
            : GrantReader.Find(statement, grant.Action, form == Grants.Pattern)?.Text.Value ?? grant.Action;
}
