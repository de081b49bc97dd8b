using System.Globalization;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Cli.Views;

/// <summary>How many actions a pattern stands for, and how many of each access level.</summary>
internal static class LevelCounts
{
    /// <summary>The levels that occur, the most powerful first.</summary>
    public static IEnumerable<(string Level, int Count)> Of(ActionMeaning meaning) =>
        AccessLevelNames.All.Where(meaning.ByLevel.ContainsKey).Select(level => (level, meaning.ByLevel[level]));

    /// <summary>The counts in a sentence: <c>3 actions: 1 Write, 2 Read</c>.</summary>
    public static string Text(ActionMeaning meaning)
    {
        int total = meaning.Actions.Count;
        IEnumerable<string> levels = Of(meaning).Select(level => $"{Number(level.Count)} {level.Level}");
        return $"{Number(total)} {(total == 1 ? "action" : "actions")}: {string.Join(", ", levels)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
