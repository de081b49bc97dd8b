using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// The smallest part of what a row allows or denies: one action on one resource for one principal, or all but some of them.
/// </summary>
/// <param name="Actions">What it is about.</param>
/// <param name="Resources">On what; absent in a trust policy.</param>
/// <param name="Principals">For whom; absent in a policy that is attached to the role.</param>
/// <param name="Conditions">When: every test must hold.</param>
internal sealed record Grant(
    Element<string> Actions,
    Element<OpenTemplate>? Resources,
    Element<Principal>? Principals,
    EquatableArray<KeyTest> Conditions
)
{
    /// <summary>All that a row says, part by part; or as one part, where too many were made already.</summary>
    public static IEnumerable<Grant> Of(Statement statement, ParameterValues values, Work parts)
    {
        EquatableArray<KeyTest> conditions = statement.Conditions.SelectMany(condition => condition.Tests).ToEquatableArray();
        Element<OpenTemplate>? all = statement.Resources is { } named
            ? new(named.IsNot, named.Items.Select(item => new OpenTemplate(item.Arn, values)).ToEquatableArray())
            : null;
        long count =
            (long)statement.Actions.Items.Count
            * (statement.Resources?.Items.Count ?? 1)
            * (statement.Principals?.Items.Count ?? 1);
        if (!parts.Spend(count))
        {
            return [new Grant(statement.Actions, all, statement.Principals, conditions)];
        }

        return from actions in Parts(statement.Actions)
            from resources in Parts(all)
            from principals in Parts(statement.Principals)
            select new Grant(actions!, resources, principals, conditions);
    }

    private static IEnumerable<Element<T>?> Parts<T>(Element<T>? element)
        where T : IEquatable<T> =>
        element is null or { IsNot: true }
            ? Enumerable.Repeat(element, 1)
            : element.Items.Select(Element<T>? (item) => new(false, new EquatableArray<T>([item])));
}
