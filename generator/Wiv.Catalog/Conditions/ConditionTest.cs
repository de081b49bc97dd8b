namespace Wiv.Catalog;

/// <summary>One test of a condition: an operator, a key of the request, and the values the key is compared with.</summary>
/// <remarks>
/// Made by <see cref="ConditionBlock.Of(string, string, string[])"/>. See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html">the AWS page on
/// Condition</see>.
/// </remarks>
public sealed class ConditionTest : IEquatable<ConditionTest>
{
    internal ConditionTest(string op, string key, ValueList<string> values)
    {
        Operator = op;
        Key = key;
        ValueItems = values;
    }

    /// <summary>The operator, such as <c>StringEquals</c> or <c>ForAnyValue:StringLike</c>.</summary>
    public string Operator { get; }

    /// <summary>The condition key, such as <c>aws:SourceArn</c>.</summary>
    public string Key { get; }

    /// <summary>The values, at least one. A positive operator needs one of them to match, a negated one none of them.</summary>
    public IReadOnlyList<string> Values => ValueItems;

    internal ValueList<string> ValueItems { get; }

    /// <summary>Compares what the tests mean: neither the case of the key nor the order of the values counts.</summary>
    /// <param name="other">The test to compare with.</param>
    /// <returns>Whether both tests are the same.</returns>
    public bool Equals(ConditionTest? other) =>
        other is not null && IsAbout(other) && ValueItems.SetEquals(other.ValueItems, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConditionTest);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            StringComparer.Ordinal.GetHashCode(Operator),
            ConditionKey.Comparer.GetHashCode(Key),
            ValueItems.SetHash(StringComparer.Ordinal)
        );

    /// <summary>The test in words, for messages and the debugger.</summary>
    /// <returns>The operator, the key and the values.</returns>
    public override string ToString() => $"{Operator} {Key} {string.Join(", ", Values)}";

    internal bool IsAbout(ConditionTest other) =>
        string.Equals(Operator, other.Operator, StringComparison.Ordinal) && ConditionKey.Comparer.Equals(Key, other.Key);

    internal ConditionTest With(ValueList<string> more) => new(Operator, Key, ValueItems.Union(more, StringComparer.Ordinal));
}
