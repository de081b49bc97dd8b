using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Proving;

/// <summary>What the policies of catalogs decide, row by row.</summary>
/// <param name="catalogs">The catalogs.</param>
/// <param name="parameters">Their parameters.</param>
internal sealed class DecidedCatalog(IEnumerable<PermissionCatalog> catalogs, ParameterKeys parameters)
{
    /// <summary>The statements of all policies of permissions.</summary>
    public IReadOnlyList<DecidedStatement> Permissions() =>
        catalogs.SelectMany(catalog => catalog.Permissions).Select(row => Of(row.Statement, parameters)).ToArray();

    /// <summary>The statements of all trust policies.</summary>
    public IReadOnlyList<DecidedStatement> Trust() =>
        catalogs.SelectMany(catalog => catalog.Trust).Select(entry => Of(entry.Statement, parameters)).ToArray();

    /// <summary>What a row decides.</summary>
    public static DecidedStatement Of(Statement row, ParameterKeys parameters) =>
        new(
            row.IsDeny,
            Items(row.Actions, action => action),
            row.Resources is null ? null : Items(row.Resources, resource => ParameterKeys.Text(resource.Arn)),
            row.Principals is null
                ? null
                : Items(row.Principals, principal => new DecidedPrincipal(principal.Type, parameters.Filled(principal.Value))),
            JoinedTests.Of(new EquatableArray<Statement>([row]))[0].Tests.Select(Test).ToArray()
        );

    private static DecidedTest Test(KeyTest test) =>
        new(DecidedOperator.Find(test.Operator)!, test.Key, test.Values.Select(ParameterKeys.Text).ToArray());

    private static DecidedList<TTo> Items<T, TTo>(Element<T> list, Func<T, TTo> to)
        where T : IEquatable<T> => new(list.IsNot, list.Items.Select(to).ToArray());
}
