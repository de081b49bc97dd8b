namespace Wiv.Catalog;

/// <content>Value equality.</content>
public sealed partial class PolicyDocument
{
    /// <summary>Compares version, id, and statement by statement what they mean, as <see cref="PolicyStatement.Equals(PolicyStatement)"/> says.</summary>
    /// <param name="other">The document to compare with.</param>
    /// <returns>Whether both are the same.</returns>
    public bool Equals(PolicyDocument? other) => other is not null && (IsSameTemplate(other) || HasSameMeaning(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PolicyDocument);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Version, StringComparer.Ordinal);
        hash.Add(Id, StringComparer.Ordinal);
        foreach (PolicyStatement statement in StatementItems.Items)
        {
            hash.Add(statement, StatementComparer.Whole);
        }
        return hash.ToHashCode();
    }

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(PolicyDocument? left, PolicyDocument? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(PolicyDocument? left, PolicyDocument? right) => !(left == right);

    private bool IsSameTemplate(PolicyDocument other) =>
        _source is FilledTemplate filled && filled.IsSame(other._source as FilledTemplate);

    private bool HasSameMeaning(PolicyDocument other) =>
        string.Equals(Version, other.Version, StringComparison.Ordinal)
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && StatementItems.SequenceEqual(other.StatementItems, StatementComparer.Whole);
}
