using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Resolves what policies and trust entries name, and gathers their rows.</summary>
/// <param name="catalog">The catalog's name.</param>
/// <param name="scope">What the catalog declares.</param>
internal sealed class PolicyLinker(string catalog, CatalogScope scope)
{
    private readonly List<Row> _rows = [];

    private static readonly Element<string> AssumeRole = new(false, new EquatableArray<string>([TrustEntry.AssumeRole]));

    /// <summary>The rows of what was linked, in order, with the places where they stand.</summary>
    public IReadOnlyList<Row> Rows => _rows;

    public Policy Policy(PolicyDeclaration policy) =>
        new(policy.Name.Value, policy.Groups.Select(group => Group(policy.Name.Value, group)).ToEquatableArray(), policy.Why)
        {
            Accepted = Accepted(policy.Accepted),
        };

    /// <summary>The entry, or <see langword="null"/> when it is too broken to be built.</summary>
    public TrustEntry? Trust(TrustDeclaration trust)
    {
        EquatableArray<Condition> conditions = Conditions(trust);
        if (trust.Principals is not { } principals)
        {
            return null;
        }

        var value = new Element<Principal>(
            principals.IsNot,
            principals
                .Items.Select(principal => new Principal(principal.Type.Value, scope.UseParameters(principal.Value)))
                .ToEquatableArray()
        );
        Element<string> actions = trust.Actions is null ? AssumeRole : Actions(trust.Actions);
        bool isComplete =
            principals.IsWhole && trust.Actions is not { IsWhole: false } && conditions.Count == trust.Conditions.Count;
        if (!isComplete)
        {
            return null;
        }

        var entry = new TrustEntry(Statement(trust, value, actions, null, conditions), trust.Why?.Value ?? "")
        {
            Accepted = Accepted(trust.Accepted),
        };
        _rows.Add(new Row(catalog, null, null, entry.Statement, entry.Why, entry.Accepted, trust.Span));
        return entry;
    }

    /// <summary>What can never be done, or <see langword="null"/> when it is too broken to be proved.</summary>
    public NeverRow? Never(NeverDeclaration never)
    {
        Resource[] resources = (never.Resources?.Items ?? default).Select(Resource).OfType<Resource>().ToArray();
        bool isWhole =
            never.Actions is { IsWhole: true }
            && (never.Resources is null or { IsWhole: true })
            && resources.Length == (never.Resources?.Items ?? default).Count
            && resources.All(resource => resource.Arn.Parts.Count > 0);
        return !isWhole
            ? null
            : new NeverRow(
                new NeverLine(
                    Actions(never.Actions!),
                    never.Levels.Select(level => level.Value).ToEquatableArray(),
                    never.Resources is { } on ? new Element<Resource>(on.IsNot, resources.ToEquatableArray()) : null,
                    never.Why?.Value ?? ""
                ),
                never.Span
            );
    }

    private Group Group(string policy, GroupDeclaration group)
    {
        if (group.Category is { } category)
        {
            scope.Categories.Use(category.Value, category.Span);
        }
        else if (scope.Categories.Names.Count > 0)
        {
            string what = group.Name is { } name ? $"the group '{name}'" : "the policy";
            scope.Problems.Add(FormRules.MissingKey.At(group.Span, what, "category", "write the category that counts its rows"));
        }

        EquatableArray<Permission> permissions = group
            .Permissions.Select(permission => Permission(policy, group.Name?.Value, permission))
            .OfType<Permission>()
            .ToEquatableArray();
        return new Group(group.Name?.Value, group.Category?.Value, permissions);
    }

    private Permission? Permission(string policy, string? group, PermissionDeclaration permission)
    {
        EquatableArray<Resource> resources = (permission.Resources?.Items ?? default)
            .Select(Resource)
            .OfType<Resource>()
            .ToEquatableArray();
        EquatableArray<Condition> conditions = Conditions(permission);
        if (permission.Actions is not { Items.Count: > 0 } actions)
        {
            return null;
        }

        bool isComplete =
            actions.IsWhole
            && permission.Resources is { IsWhole: true } named
            && resources.Count == named.Items.Count
            && resources.All(resource => resource.Arn.Parts.Count > 0)
            && conditions.Count == permission.Conditions.Count;
        var on = new Element<Resource>(permission.Resources?.IsNot == true, resources);
        var row = new Permission(
            Statement(permission, null, Actions(actions), on, conditions),
            isComplete,
            permission.Why?.Value ?? ""
        )
        {
            Accepted = Accepted(permission.Accepted),
        };
        _rows.Add(
            new Row(catalog, policy, group, row.Statement, row.Why, row.Accepted, permission.Span) { IsComplete = isComplete }
        );
        return row;
    }

    private static Statement Statement(
        StatementDeclaration row,
        Element<Principal>? principals,
        Element<string> actions,
        Element<Resource>? resources,
        EquatableArray<Condition> conditions
    ) => new(row.Effect, principals, actions, resources, conditions) { Sid = row.Sid?.Value };

    private static Element<string> Actions(ElementDeclaration<PositionedText> actions) =>
        new(actions.IsNot, actions.Items.Select(action => action.Value).ToEquatableArray());

    /// <summary>The conditions that are declared and can hold together.</summary>
    private EquatableArray<Condition> Conditions(StatementDeclaration row)
    {
        List<Condition> conditions = [];
        var clashes = new ConditionClashCheck(scope.Problems);
        foreach (PositionedText name in row.Conditions)
        {
            if (scope.Conditions.Use(name.Value, name.Span) is { } condition && !clashes.Clashes(condition, name.Span))
            {
                conditions.Add(condition);
            }
        }

        return conditions.ToEquatableArray();
    }

    private static EquatableArray<Acceptance> Accepted(EquatableArray<AcceptanceDeclaration> accepted) =>
        accepted.Select(acceptance => new Acceptance(acceptance.RuleId.Value, acceptance.Why)).ToEquatableArray();

    private Resource? Resource(PositionedText name) =>
        name.Value == "*" ? Model.Resource.Any : scope.Resources.Use(name.Value, name.Span);
}
