using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Deciding;

/// <summary>
/// Makes of a policy that was read what IAM decides by. A parameter of a catalog stands as its example. A statement that IAM
/// would refuse, for it lacks an effect or an action or has an operator that IAM does not know, stays in its place and is about no action.
/// </summary>
internal static class PolicyMeaning
{
    public static DecidedPolicy Of(CheckedPolicy policy) =>
        new(policy.Statements.Select(statement => Of(statement, policy.KnowsVariables)).ToArray());

    private static DecidedStatement Of(CheckedStatement statement, bool knowsVariables)
    {
        DecidedTest?[] tests = statement.Conditions.Select(condition => Of(condition, knowsVariables)).ToArray();
        bool isKnown = statement is { Actions: not null } && (statement.IsAllow || statement.IsDeny) && !tests.Contains(null);
        return new DecidedStatement(
            statement.IsDeny,
            isKnown ? List(statement.Actions!, action => action.Text.Value) : new DecidedList<string>(false, []),
            statement.Resources is { } resources ? List(resources, resource => resource.Pattern) : null,
            statement.Principals is { } principals
                ? List(principals, principal => new DecidedPrincipal(principal.Type.Value, principal.Example))
                : null,
            tests.OfType<DecidedTest>().ToArray()
        )
        {
            Sid = statement.Sid?.Value,
            KnowsVariables = knowsVariables,
        };
    }

    private static DecidedTest? Of(CheckedCondition condition, bool knowsVariables) =>
        DecidedOperator.Find(condition.Operator.Text.Value) is { } known
            ? new DecidedTest(known, condition.Key.Value, condition.Values.Select(value => value.Example).ToArray())
            {
                KnowsVariables = knowsVariables,
            }
            : null;

    private static DecidedList<TTo> List<TFrom, TTo>(ElementList<TFrom> list, Func<TFrom, TTo> make) =>
        new(list.IsNot, list.Items.Select(make).ToArray());
}
