using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CatalogText;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Resolves what policies and trust entries name.</summary>
internal sealed class PolicyLinker(CatalogScope scope)
{
    public Policy Policy(PolicyDeclaration policy) =>
        new(policy.Name.Value, policy.Groups.Select(Group).ToEquatableArray(), policy.Why)
        {
            Accepted = Accepted(policy.Accepted),
        };

    /// <summary>The entry, or <see langword="null"/> when it is too broken to be built.</summary>
    public TrustEntry? Trust(TrustDeclaration trust)
    {
        Condition? condition = trust.Condition is { } name ? scope.Conditions.Use(name.Value, name.Span) : null;
        if (trust.Principal is not { } principal)
        {
            return null;
        }

        Template value = scope.UseParameters(principal);
        bool isComplete = trust.Condition is null || condition is not null;
        string action = trust.Action?.Value ?? TrustDeclaration.AssumeRole;
        return isComplete
            ? new TrustEntry(trust.PrincipalType.Value, value, action, condition, trust.Why?.Value ?? "")
            {
                Accepted = Accepted(trust.Accepted),
            }
            : null;
    }

    private Group Group(GroupDeclaration group)
    {
        if (group.Category is { } category)
        {
            scope.Categories.Use(category.Value, category.Span);
        }
        else if (scope.Categories.Names.Count > 0)
        {
            string what = group.Name is { } name ? $"the group '{name}'" : "the policy";
            scope.Problems.Add(MissingKey.Rule.At(group.Span, what, "category", "write the category that counts its rows"));
        }

        EquatableArray<Permission> permissions = group.Permissions.Select(Permission).OfType<Permission>().ToEquatableArray();
        return new Group(group.Name?.Value, group.Category?.Value, permissions);
    }

    private Permission? Permission(PermissionDeclaration permission)
    {
        Resource? resource = permission.Resource is { } name ? Resource(name) : null;
        Condition? condition = permission.Condition is { } test ? scope.Conditions.Use(test.Value, test.Span) : null;
        bool isComplete =
            resource is not null && resource.Arn.Parts.Count > 0 && (permission.Condition is null || condition is not null);
        return permission.Action is { } action
            ? new Permission(action.Value, resource, condition, isComplete, permission.Why?.Value ?? "")
            {
                Accepted = Accepted(permission.Accepted),
            }
            : null;
    }

    private static EquatableArray<Acceptance> Accepted(EquatableArray<AcceptanceDeclaration> accepted) =>
        accepted.Select(acceptance => new Acceptance(acceptance.RuleId.Value, acceptance.Why)).ToEquatableArray();

    private Resource? Resource(PositionedText name) =>
        name.Value == "*" ? Model.Resource.Any : scope.Resources.Use(name.Value, name.Span);
}
