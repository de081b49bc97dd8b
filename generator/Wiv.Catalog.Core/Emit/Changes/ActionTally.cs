using System.Runtime.CompilerServices;
using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Actions by access level, the most telling first.</summary>
/// <param name="Levels">How many there are of each level; those that AWS's reference does not have are left out.</param>
/// <param name="Names">The actions.</param>
internal sealed record ActionTally(IReadOnlyList<(string Level, int Count)> Levels, IReadOnlyList<string> Names)
{
    /// <summary>Rows that say the same share their actions.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<string>, ActionTally> Known = new();

    public static ActionTally Of(IReadOnlyList<string> actions) => Known.GetValue(actions, Count);

    private static ActionTally Count(IReadOnlyList<string> actions)
    {
        string[] levels = [.. AccessLevelNames.All];
        (string Name, string? Level)[] named = actions.Select(action => (action, LevelOf(action))).ToArray();
        return new(
            levels
                .Select(level => (level, named.Count(action => action.Level == level)))
                .Where(level => level.Item2 > 0)
                .ToArray(),
            named
                .OrderBy(action => action.Level is null ? levels.Length : Array.IndexOf(levels, action.Level))
                .ThenBy(action => action.Name, StringComparer.OrdinalIgnoreCase)
                .Select(action => action.Name)
                .ToArray()
        );
    }

    private static string? LevelOf(string action) =>
        AwsReference.Lookup(action).Actions is [{ } known] ? AccessLevelNames.Of(known) : null;
}
