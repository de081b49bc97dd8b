using Wiv.Catalog.Core.Aws;

namespace Wiv.Catalog.Core.Policies;

/// <summary>Which statements of a policy allow an action, found by its name: a policy may have thousands of both.</summary>
internal sealed class AllowingStatements
{
    private readonly List<CheckedStatement> _statements = [];
    private readonly PatternIndex _named = new();
    private readonly List<int> _others = [];

    /// <param name="statements">All statements of the policy.</param>
    public AllowingStatements(IEnumerable<CheckedStatement> statements)
    {
        foreach (CheckedStatement statement in statements.Where(statement => statement is { IsAllow: true, Actions: not null }))
        {
            int place = _statements.Count;
            _statements.Add(statement);
            if (statement.Actions!.IsNot)
            {
                _others.Add(place);
                continue;
            }

            foreach (CheckedAction action in statement.Actions.Items)
            {
                _named.Add(action.Text.Value, place);
            }
        }
    }

    /// <summary>The statements that allow an action, such as <c>iam:PassRole</c>, in the order in which they are written.</summary>
    public IEnumerable<CheckedStatement> Of(string action) =>
        _named
            .MayCover(action)
            .Concat(_others)
            .OrderBy(place => place)
            .Select(place => _statements[place])
            .Where(statement => statement.Actions!.IsNot != statement.Actions.Items.Any(other => other.Includes(action)));
}
