using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>
/// Makes rows of statements: one an action, for each needs a reason of its own, but for a statement with a Sid, or one that
/// leaves out actions, which is one row.
/// </summary>
internal sealed class RowMaker(DeclaredTexts declared, ActionSpelling spelling)
{
    private static readonly Element<string> AssumeRole = new(false, new EquatableArray<string>([TrustEntry.AssumeRole]));

    private readonly Work _values = new(Budgets.Values / 2);

    /// <summary>The rows of a policy, each once.</summary>
    public IEnumerable<Permission> Permissions(ImportedPolicy policy) =>
        policy
            .Statements.SelectMany(Rows)
            .Distinct()
            .Select(statement => new Permission(statement, true, CatalogImporter.Reason));

    /// <summary>The entries of a trust policy, each once.</summary>
    public IEnumerable<TrustEntry> Trust(ImportedPolicy policy) =>
        policy.Statements.SelectMany(Entries).Distinct().Select(statement => new TrustEntry(statement, CatalogImporter.Reason));

    private IEnumerable<Statement> Rows(CheckedStatement statement)
    {
        var resources = new Element<Resource>(
            statement.Resources!.IsNot,
            statement.Resources.Items.Select(item => declared.Resource(item.Template)).Distinct().ToEquatableArray()
        );
        Element<string> actions = Actions(statement);
        Statement whole = Build(statement, null, actions, resources);
        return Split(whole, actions, resources.Items.Count).Select(part => whole with { Actions = part });
    }

    private IEnumerable<Statement> Entries(CheckedStatement statement)
    {
        var principals = new Element<Principal>(
            statement.Principals!.IsNot,
            statement.Principals.Items.Select(item => new Principal(item.Type.Value, item.Template)).Distinct().ToEquatableArray()
        );
        Element<string> actions = Actions(statement);
        bool isDefault =
            actions.Items.Count == 1 && actions.Items[0].Equals(TrustEntry.AssumeRole, StringComparison.OrdinalIgnoreCase);
        Statement whole = Build(statement, principals, isDefault && !actions.IsNot ? AssumeRole : actions, null);
        return Split(whole, principals, actions.Items.Count).Select(part => whole with { Principals = part });
    }

    /// <param name="statement">The statement.</param>
    /// <param name="element">What each row gets one of.</param>
    /// <param name="repeated">How many values each row repeats; where that makes more than a file can hold it stays one row.</param>
    private IEnumerable<Element<T>> Split<T>(Statement statement, Element<T> element, int repeated)
        where T : IEquatable<T> =>
        element.IsNot || statement.Sid is not null || !_values.Spend((long)element.Items.Count * repeated)
            ? [element]
            : element.Items.Select(item => element with { Items = new EquatableArray<T>([item]) });

    private Statement Build(
        CheckedStatement statement,
        Element<Principal>? principals,
        Element<string> actions,
        Element<Resource>? resources
    )
    {
        Condition[] conditions =
            statement.Conditions.Count == 0
                ? []
                :
                [
                    declared.Condition(
                        statement.Conditions.Select(test => new KeyTest(
                            test.Operator.Text.Value,
                            test.Key.Value,
                            test.Values.Select(value => value.Template).Distinct().ToEquatableArray()
                        ))
                    ),
                ];
        Effect effect = statement.IsDeny ? Effect.Deny : Effect.Allow;
        return new Statement(effect, principals, actions, resources, conditions.ToEquatableArray())
        {
            Sid = statement.Sid?.Value,
        };
    }

    private Element<string> Actions(CheckedStatement statement) =>
        new(
            statement.Actions!.IsNot,
            statement.Actions.Items.Select(action => spelling.Of(action.Text.Value)).Distinct().ToEquatableArray()
        );
}
