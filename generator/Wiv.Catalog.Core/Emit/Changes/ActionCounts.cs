using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says how many actions there are, what they do, and which are the most telling.</summary>
internal static class ActionCounts
{
    private const int MostNames = 6;

    /// <summary>Such as <c>2 actions (1 Write, 1 Read): s3:PutObject, s3:GetObject</c>, or <c>1 action (Read): s3:GetObject</c>.</summary>
    public static Phrase Of(IReadOnlyList<string> actions)
    {
        ActionTally tally = ActionTally.Of(actions);
        bool isOne = tally.Names.Count == 1;
        Phrase count = isOne ? Phrase.Of($"1 action") : $"{tally.Names.Count} actions";
        Phrase levels = Phrase.Join(
            $", ",
            tally.Levels.Select(level => isOne ? Phrase.Text(level.Level) : $"{level.Count} {Phrase.Text(level.Level)}")
        );
        int shown = tally.Names.Count == MostNames + 1 ? MostNames + 1 : Math.Min(MostNames, tally.Names.Count);
        Phrase names = Phrase.Join($", ", tally.Names.Take(shown).Select(Phrase.Code));
        Phrase more = shown < tally.Names.Count ? $" and {tally.Names.Count - shown} more" : Phrase.Empty;
        return $"{count}{(tally.Levels.Count > 0 ? Phrase.Of($" ({levels})") : Phrase.Empty)}: {names}{more}";
    }
}
