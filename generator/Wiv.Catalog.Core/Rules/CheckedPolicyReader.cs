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
internal sealed class CheckedPolicyReader
{
    private readonly CatalogScope _scope;
    private readonly ParameterExamples _examples;
    private readonly StatementSizes _sizes;
    private readonly PolicyLinker _linker;

    /// <param name="scope">What the catalog declares.</param>
    public CheckedPolicyReader(CatalogScope scope)
    {
        _scope = scope;
        _examples = new ParameterExamples(scope.Parameters.Values);
        _sizes = new StatementSizes(_examples);
        _linker = new PolicyLinker(scope);
    }

    /// <summary>A policy of permissions. Rows that are broken are left out: they have been told.</summary>
    public CheckedPolicy Policy(PolicyDeclaration policy)
    {
        Policy linked = _linker.Policy(policy);
        int size = _sizes.Of(StatementMerger.Merge(linked));
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
        var alone = new PermissionCatalog("", "", "")
        {
            Parameters = _scope.Parameters.Values.ToEquatableArray(),
            Policies = new EquatableArray<Policy>([policy]),
        };
        return PolicySplitter.Split(alone).Max(part => part.Size);
    }

    /// <summary>The trust policy of the entries, which are not none.</summary>
    public CheckedPolicy Trust(IReadOnlyList<TrustDeclaration> entries)
    {
        EquatableArray<TrustEntry> trust = entries.Select(_linker.Trust).OfType<TrustEntry>().ToEquatableArray();
        return new CheckedPolicy(
            PolicyKind.Trust,
            entries.Select(Statement).OfType<CheckedStatement>().ToArray(),
            _sizes.Of(StatementMerger.Merge(trust)),
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
        string? pattern =
            name.Value == "*" ? name.Value
            : _scope.Resources.Find(name.Value) is { } named ? _examples.Fill(named.Arn)
            : null;
        return pattern is "*" || (pattern is not null && ArnGrammar.CheckResource(pattern) is null)
            ? new CheckedResource(name, pattern)
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
                _examples.Fill(principal.Value.Template)
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
        from test in _scope.Conditions.Find(name.Value)?.Tests ?? default
        select new CheckedCondition(
            new ConditionOperator(new PositionedText(test.Operator, name.Span)),
            new PositionedText(test.Key, name.Span),
            test.Values.Select(value => new CheckedValue(
                    new PositionedText(value.ToString(), name.Span),
                    _examples.Fill(value),
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
