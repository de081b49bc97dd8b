using Wiv.Catalog.Deciding;

namespace Wiv.Catalog;

/// <summary>Makes of a document what IAM decides by.</summary>
internal static class DecidedDocument
{
    internal static DecidedPolicy Of(PolicyDocument document)
    {
        bool knowsVariables = document.Version == PolicyDocument.CurrentVersion;
        return new DecidedPolicy(document.Statements.Select(statement => Of(statement, knowsVariables)).ToArray());
    }

    private static DecidedStatement Of(PolicyStatement statement, bool knowsVariables) =>
        new(
            statement.Effect == PolicyEffect.Deny,
            List(statement.ActionItems, statement.NotActionItems, action => action) ?? new DecidedList<string>(false, []),
            List(statement.ResourceItems, statement.NotResourceItems, resource => resource.Value),
            List(
                statement.PrincipalItems,
                statement.NotPrincipalItems,
                principal => new DecidedPrincipal(principal.Type, principal.Value)
            ),
            statement.Condition.Tests.Select(test => Of(test, knowsVariables)).ToArray()
        )
        {
            Sid = statement.Sid,
            KnowsVariables = knowsVariables,
        };

    /// <summary>The operator is checked wherever a condition is made or read.</summary>
    private static DecidedTest Of(ConditionTest test, bool knowsVariables) =>
        new(DecidedOperator.Find(test.Operator)!, test.Key, test.ValueItems) { KnowsVariables = knowsVariables };

    private static DecidedList<TTo>? List<TFrom, TTo>(ValueList<TFrom> items, ValueList<TFrom> others, Func<TFrom, TTo> make)
        where TFrom : notnull =>
        others.Count > 0 ? new DecidedList<TTo>(true, others.Select(make).ToArray())
        : items.Count > 0 ? new DecidedList<TTo>(false, items.Select(make).ToArray())
        : null;
}
