namespace Wiv.Catalog.Proving;

/// <summary>Where patterns that run side by side may stand.</summary>
internal sealed class State(int[] positions, bool isMarked) : IEquatable<State>
{
    private readonly int _hash = Hash(positions, isMarked);

    public int[] Positions { get; } = positions;

    /// <summary>Whether the mark was read on the way.</summary>
    public bool IsMarked { get; } = isMarked;

    public bool Equals(State? other) =>
        other is not null && _hash == other._hash && IsMarked == other.IsMarked && Positions.SequenceEqual(other.Positions);

    public override bool Equals(object? obj) => Equals(obj as State);

    public override int GetHashCode() => _hash;

    private static int Hash(int[] positions, bool isMarked)
    {
        int hash = isMarked ? 1 : 0;
        foreach (int position in positions)
        {
            hash = unchecked((hash * 31) + position + 1);
        }

        return hash;
    }
}
