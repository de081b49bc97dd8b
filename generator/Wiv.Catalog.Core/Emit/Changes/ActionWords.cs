using System.Globalization;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says how many actions there are, what they do, and which are the most telling.</summary>
internal static class ActionWords
{
    private const int MostNames = 6;

    /// <summary>Such as <c>2 actions (1 Write, 1 Read): s3:PutObject, s3:GetObject</c>, or <c>1 action (Read): s3:GetObject</c>.</summary>
    public static string Of(IReadOnlyList<string> actions, ChangeStyle style)
    {
        ActionTally tally = ActionTally.Of(actions);
        string count = tally.Names.Count == 1 ? "1 action" : $"{Number(tally.Names.Count)} actions";
        string levels = string.Join(
            ", ",
            tally.Levels.Select(level => tally.Names.Count == 1 ? level.Level : $"{Number(level.Count)} {level.Level}")
        );
        int shown = tally.Names.Count == MostNames + 1 ? MostNames + 1 : Math.Min(MostNames, tally.Names.Count);
        string names = string.Join(", ", tally.Names.Take(shown).Select(style.Code));
        string more = shown < tally.Names.Count ? $" and {Number(tally.Names.Count - shown)} more" : "";
        return $"{count}{(levels.Length > 0 ? $" ({levels})" : "")}: {names}{more}";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
