using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Proving;

/// <summary>What the policies of catalogs decide, row by row.</summary>
/// <param name="catalogs">The catalogs.</param>
/// <param name="parameters">Their parameters.</param>
internal sealed class DecidedCatalog(IEnumerable<LinkedCatalog> catalogs, ParameterKeys parameters)
{
    /// <summary>The statements of all policies of permissions.</summary>
    public IReadOnlyList<DecidedStatement> Permissions() =>
        catalogs.SelectMany(catalog => new CheckedPolicyReader(catalog).Policies()).SelectMany(Statements).ToArray();

    /// <summary>The statements of all trust policies.</summary>
    public IReadOnlyList<DecidedStatement> Trust() =>
        catalogs
            .Select(catalog => new CheckedPolicyReader(catalog).Trust())
            .OfType<CheckedPolicy>()
            .SelectMany(Statements)
            .ToArray();

    private IEnumerable<DecidedStatement> Statements(CheckedPolicy policy) => policy.Statements.Select(Statement);

    private DecidedStatement Statement(CheckedStatement row) =>
        new(
            row.IsDeny,
            Items(row.Actions!, action => action.Text.Value),
            row.Resources is null ? null : Items(row.Resources, resource => ParameterKeys.Text(resource.Template)),
            row.Principals is null
                ? null
                : Items(
                    row.Principals,
                    principal => new DecidedPrincipal(principal.Type.Value, parameters.Filled(principal.Template))
                ),
            row.Conditions.Select(Test).ToArray()
        );

    private static DecidedTest Test(CheckedCondition condition) =>
        new(
            DecidedOperator.Find(condition.Operator.Text.Value)!,
            condition.Key.Value,
            condition.Values.Select(value => ParameterKeys.Text(value.Template)).ToArray()
        );

    private static DecidedList<TTo> Items<T, TTo>(ElementList<T> list, Func<T, TTo> to) =>
        new(list.IsNot, list.Items.Select(to).ToArray());
}
