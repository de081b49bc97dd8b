using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Cli.Commands.Diff;

/// <summary>A row before or after a change, in words that say what it means rather than what its parts are called.</summary>
internal sealed record ChangedRowJson(
    string? Policy,
    string? Group,
    string Effect,
    IEnumerable<string>? Actions,
    IEnumerable<string>? NotActions,
    IEnumerable<string>? Resources,
    IEnumerable<string>? NotResources,
    IEnumerable<string>? Principals,
    IEnumerable<string>? NotPrincipals,
    IEnumerable<string> Conditions,
    string Why
)
{
    public static ChangedRowJson? Of(Row? row)
    {
        if (row is null)
        {
            return null;
        }

        Statement statement = row.Statement;
        (IEnumerable<string>? actions, IEnumerable<string>? notActions) = Texts(statement.Actions, action => action);
        (IEnumerable<string>? on, IEnumerable<string>? notOn) = Texts(statement.Resources, each => each.Arn.ToString());
        (IEnumerable<string>? by, IEnumerable<string>? notBy) = Texts(statement.Principals, each => each.Value.ToString());
        return new(
            row.Policy,
            row.Group,
            statement.Effect.ToString(),
            actions,
            notActions,
            on,
            notOn,
            by,
            notBy,
            statement.Conditions.Select(condition => StatementWords.Condition(condition).ToString()),
            row.Why
        );
    }

    /// <summary>The items, in the first place, or in the second when they are those that are left out.</summary>
    private static (IEnumerable<string>?, IEnumerable<string>?) Texts<T>(Element<T>? element, Func<T, string> text)
        where T : IEquatable<T> =>
        element is null ? (null, null)
        : element.IsNot ? (null, element.Items.Select(text))
        : (element.Items.Select(text), null);
}
