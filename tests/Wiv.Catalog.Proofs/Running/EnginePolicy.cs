using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Proofs.Running;

/// <summary>Reads policies as the product reads them.</summary>
internal static class EnginePolicy
{
    public static Authority Read(string json)
    {
        var root = (JsonObject)JsonReader.Read("policy.json", json, out _)!;
        CheckedPolicy policy = PolicyJsonReader.Read(root, PolicyKind.Identity);
        return Authority.Of([new DecidedPolicy([.. policy.Statements.Select(statement => Statement(statement, policy.KnowsVariables))])]);
    }

    private static DecidedStatement Statement(CheckedStatement statement, bool knowsVariables) =>
        new(
            statement.IsDeny,
            new DecidedList<string>(statement.Actions!.IsNot, [.. statement.Actions.Items.Select(action => action.Text.Value)]),
            statement.Resources is { } resources
                ? new DecidedList<string>(resources.IsNot, [.. resources.Items.Select(resource => resource.Text.Value)])
                : null,
            null,
            [
                .. statement.Conditions.Select(condition => new DecidedTest(
                    DecidedOperator.Find(condition.Operator.Text.Value)!,
                    condition.Key.Value,
                    [.. condition.Values.Select(value => value.Text.Value)]
                )
                {
                    KnowsVariables = knowsVariables,
                }),
            ]
        )
        {
            KnowsVariables = knowsVariables,
        };
}
