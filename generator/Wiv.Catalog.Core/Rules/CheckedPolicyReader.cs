using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Declarations;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>Makes of a catalog's policies what the rules look at: a statement a row, every place that of the row.</summary>
/// <remarks>Sids are left out: their form and that each is the only one are told of the text itself, and would be told twice.</remarks>
/// <param name="catalog">The catalog.</param>
internal sealed class CheckedPolicyReader(LinkedCatalog catalog)
{
    private readonly StatementSizes _sizes = new(catalog.Catalog.Parameters);
    private readonly ParameterValues _values = new(catalog.Catalog.Parameters);
    private readonly Dictionary<string, Resource> _resources = catalog.Catalog.Resources.ToDictionary(
        resource => resource.Name,
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, Condition> _conditions = catalog.Catalog.Conditions.ToDictionary(
        condition => condition.Name,
        StringComparer.Ordinal
    );

    /// <summary>The policies of permissions. Rows that are broken are left out: they have been told.</summary>
    public IEnumerable<CheckedPolicy> Policies() => catalog.Policies.Zip(catalog.Catalog.Policies, Policy);

    private CheckedPolicy Policy(PolicyDeclaration policy, Policy linked)
    {
        int size = _sizes.Of(StatementJoiner.Merge(linked));
        return new CheckedPolicy(
            PolicyKind.Identity,
            policy.Groups.SelectMany(group => group.Permissions).Select(Statement).OfType<CheckedStatement>().ToArray(),
            size,
            policy.Name.Span
        )
        {
            LongestPart = size > Budgets.Managed ? LongestPart(linked) : size,
            Version = new PositionedText(StatementMembers.PolicyLanguageVersion, policy.Name.Span),
            CatalogName = policy.Name.Value,
        };
    }

    private int LongestPart(Policy policy)
    {
        PermissionCatalog alone = catalog.Catalog with { Policies = new EquatableArray<Policy>([policy]) };
        return PolicySplitter.Split(alone).Max(part => part.Size);
    }

    /// <summary>The trust policy, where there is one.</summary>
    public CheckedPolicy? Trust()
    {
        EquatableArray<TrustDeclaration> entries = catalog.Trust;
        return entries.Count == 0
            ? null
            : new CheckedPolicy(
                PolicyKind.Trust,
                entries.Select(Statement).OfType<CheckedStatement>().ToArray(),
                _sizes.Of(StatementJoiner.Merge(catalog.Catalog.Trust)),
                entries[0].Span
            )
            {
                Version = new PositionedText(StatementMembers.PolicyLanguageVersion, entries[0].Span),
                CatalogName = "the trust policy",
            };
    }

    private CheckedStatement? Statement(PermissionDeclaration row)
    {
        if (row is not { Actions: { IsWhole: true } actions, Resources: { IsWhole: true } resources })
        {
            return null;
        }

        // A resource that is not declared or no ARN has been told, and is not told again.
        CheckedResource[] known = resources.Items.Select(Resource).OfType<CheckedResource>().ToArray();
        return known.Length < resources.Items.Count
            ? null
            : new CheckedStatement(
                EffectOf(row),
                ActionsOf(actions),
                new ElementList<CheckedResource>(resources.IsNot, known, resources.Span),
                null,
                ConditionsOf(row).ToArray(),
                row.Span
            )
            {
                Why = row.Why,
                Reviewed = row.Reviewed,
            };
    }

    private CheckedResource? Resource(PositionedText name)
    {
        if (name.Value == "*")
        {
            return new CheckedResource(name, name.Value);
        }

        string? pattern = _resources.TryGetValue(name.Value, out Resource? named) ? _values.Example(named.Arn) : null;
        return pattern is not null && ArnGrammar.CheckResource(pattern) is null
            ? new CheckedResource(name, pattern) { EndsInParameter = named!.Arn.Parts is [.., { IsParameter: true }] }
            : null;
    }

    private CheckedStatement? Statement(TrustDeclaration entry)
    {
        if (entry is not { Principals: { IsWhole: true } principals, Actions: null or { IsWhole: true } })
        {
            return null;
        }

        CheckedPrincipal[] known = principals
            .Items.Select(principal => new CheckedPrincipal(
                principal.Type,
                new PositionedText(principal.Value.Template.ToString(), principal.Value.Span),
                _values.Example(principal.Value.Template)
            ))
            .ToArray();
        return new CheckedStatement(
            EffectOf(entry),
            entry.Actions is null ? AssumeRole(entry.Span) : ActionsOf(entry.Actions),
            null,
            new ElementList<CheckedPrincipal>(principals.IsNot, known, principals.Span),
            ConditionsOf(entry).ToArray(),
            entry.Span
        )
        {
            Why = entry.Why,
        };
    }

    /// <summary>The tests of the named conditions, each at the place where the row names its condition.</summary>
    private IEnumerable<CheckedCondition> ConditionsOf(StatementDeclaration row) =>
        from name in row.Conditions
        from test in _conditions.TryGetValue(name.Value, out Condition? condition) ? condition.Tests : default
        select new CheckedCondition(
            new ConditionOperator(new PositionedText(test.Operator, name.Span)),
            new PositionedText(test.Key, name.Span),
            test.Values.Select(value => new CheckedValue(
                    new PositionedText(value.ToString(), name.Span),
                    _values.Example(value),
                    true
                ))
                .ToArray()
        );

    private static PositionedText EffectOf(StatementDeclaration row) => new(row.Effect.ToString(), row.Span);

    private static ElementList<CheckedAction> ActionsOf(ElementDeclaration<PositionedText> actions) =>
        new(actions.IsNot, actions.Items.Select(action => new CheckedAction(action)).ToArray(), actions.Span);

    private static ElementList<CheckedAction> AssumeRole(SourceSpan entry) =>
        new(false, [new CheckedAction(new PositionedText(TrustEntry.AssumeRole, entry))], entry);
}
