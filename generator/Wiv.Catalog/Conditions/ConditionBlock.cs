namespace Wiv.Catalog;

/// <summary>The condition of a statement: tests that must all hold for the statement to apply. Immutable.</summary>
/// <remarks>
/// IAM has one list of values for an operator and a key. So a test whose operator and key the block already has does not
/// narrow it: its values join that list, and IAM takes any of them (or, with a negated operator, refuses each). See
/// <see href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-logic-multiple-context-keys-or-values.html">the
/// AWS page on several keys and values</see>.
/// </remarks>
public sealed class ConditionBlock : IEquatable<ConditionBlock>
{
    private ConditionBlock(ValueList<ConditionTest> tests) => TestItems = tests;

    /// <summary>The block without a test, which always holds.</summary>
    public static ConditionBlock Empty { get; } = new(ValueList<ConditionTest>.Empty);

    /// <summary>The tests, those of one operator side by side, otherwise in the order in which they were added.</summary>
    public IReadOnlyList<ConditionTest> Tests => TestItems;

    /// <summary>Whether the block has no test.</summary>
    public bool IsEmpty => TestItems.Count == 0;

    internal ValueList<ConditionTest> TestItems { get; }

    /// <summary>A block of one test.</summary>
    /// <param name="op">An operator of IAM in its exact case, with <c>ForAllValues:</c>, <c>ForAnyValue:</c> and <c>IfExists</c> where they apply.</param>
    /// <param name="key">A condition key: <c>prefix:name</c> or <c>prefix:name/tag</c>.</param>
    /// <param name="values">One value or more.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The operator is none of IAM's, the key has another form, or there is no value; the message says which.</exception>
    public static ConditionBlock Of(string op, string key, params string[] values) =>
        new(new ValueList<ConditionTest>([Test(op, key, values)]));

    /// <summary>This block and one more test.</summary>
    /// <param name="op">An operator of IAM, as for <see cref="Of"/>.</param>
    /// <param name="key">A condition key, as for <see cref="Of"/>.</param>
    /// <param name="values">One value or more; they join those that the block already has for this operator and key.</param>
    /// <returns>A new block.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The operator is none of IAM's, the key has another form, or there is no value; the message says which.</exception>
    public ConditionBlock And(string op, string key, params string[] values) =>
        FromTests(TestItems.Concat([Test(op, key, values)]));

    /// <summary>This block and all tests of another.</summary>
    /// <param name="other">The other block.</param>
    /// <returns>A new block.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ConditionBlock And(ConditionBlock other) => FromTests(TestItems.Concat(Guard.NotNull(other, nameof(other)).TestItems));

    /// <summary>Compares what the blocks mean: the order of tests and of values does not count.</summary>
    /// <param name="other">The block to compare with.</param>
    /// <returns>Whether both have the same tests.</returns>
    public bool Equals(ConditionBlock? other) =>
        other is not null && TestItems.SetEquals(other.TestItems, EqualityComparer<ConditionTest>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConditionBlock);

    /// <inheritdoc/>
    public override int GetHashCode() => TestItems.SetHash(EqualityComparer<ConditionTest>.Default);

    /// <summary>The block in words, for messages and the debugger.</summary>
    /// <returns>The tests, joined by "and".</returns>
    public override string ToString() => string.Join(" and ", Tests);

    /// <summary>Whether both have the same tests.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ConditionBlock? left, ConditionBlock? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether they have different tests.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ConditionBlock? left, ConditionBlock? right) => !(left == right);

    /// <summary>The block of checked tests: repeated ones are joined, and those of one operator put side by side.</summary>
    internal static ConditionBlock FromTests(IEnumerable<ConditionTest> tests)
    {
        if (tests is ConditionTest[] { Length: 1 } only)
        {
            return new ConditionBlock(new ValueList<ConditionTest>(only));
        }
        var places = new Dictionary<(string, string), int>();
        var joined = new List<ConditionTest>();
        foreach (ConditionTest test in tests)
        {
            (string, string) about = (test.Operator, test.Key.ToUpperInvariant());
            if (places.TryGetValue(about, out int place))
            {
                joined[place] = joined[place].With(test.ValueItems);
                continue;
            }
            places.Add(about, joined.Count);
            joined.Add(test);
        }
        ConditionTest[] grouped = joined
            .GroupBy(test => test.Operator, StringComparer.Ordinal)
            .SelectMany(group => group)
            .ToArray();
        return grouped.Length == 0 ? Empty : new ConditionBlock(new ValueList<ConditionTest>(grouped));
    }

    private static ConditionTest Test(string op, string key, string[] values) =>
        new(
            ArgumentText.Check(op, nameof(op), "a condition operator", OperatorFlaw.Of),
            ArgumentText.Check(key, nameof(key), "a condition key", ConditionKey.Flaw),
            ArgumentText.Checked(values, nameof(values), "a value", ArgumentText.FlawOfAnyText, StringComparer.Ordinal)
        );
}
