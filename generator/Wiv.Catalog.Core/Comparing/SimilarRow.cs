using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>A row that is to be paired, with a number for each thing that it may have the same as another.</summary>
/// <param name="row">The row.</param>
/// <param name="place">Where it stands among the rows of its catalog.</param>
/// <param name="kind">A number for what two rows must have the same to be one.</param>
/// <param name="parts">A number for each other thing, one a bit of what rows have the same, the lowest first.</param>
internal sealed class SimilarRow(Row row, int place, int kind, int[] parts)
{
    private const int NotAsked = -1;

    /// <summary>The row.</summary>
    public Row Row => row;

    /// <summary>Where it stands among the rows of its catalog.</summary>
    public int Place => place;

    /// <summary>Whether its other half is found.</summary>
    public bool IsPaired { get; set; }

    /// <summary>Equal for two rows that have all of this the same.</summary>
    /// <param name="same">A bit for each thing.</param>
    public Likeness Key(int same)
    {
        int Part(int bit) => (same & (1 << bit)) != 0 ? parts[bit] : NotAsked;

        return new Likeness(kind, Part(0), Part(1), Part(2), Part(3), Part(4), Part(5));
    }

    /// <summary>What rows have the same.</summary>
    public readonly record struct Likeness(
        int Kind,
        int Conditions,
        int Principals,
        int Resources,
        int Actions,
        int Reason,
        int Group
    );
}
