using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>All tests of one condition key.</summary>
/// <param name="key">The key.</param>
/// <param name="tests">The tests.</param>
internal sealed class KeyTests(string key, IReadOnlyList<DecidedTest> tests)
{
    public string Key { get; } = key;

    public IReadOnlyList<DecidedTest> Tests { get; } = tests;

    /// <summary>What the values of the tests are, where they are texts.</summary>
    public IReadOnlyList<TextPattern> Patterns { get; } = tests.SelectMany(StatementTexts.Values).ToArray();

    /// <summary>Whether a test compares the key as a text.</summary>
    public bool AreTexts { get; } = tests.Any(StatementTexts.AreTexts);

    /// <summary>Whether a test asks for all or any of several values.</summary>
    public bool AreSets { get; } = tests.Any(test => test.Operator.Qualifier != SetQualifier.None);

    public bool IsOf(string other) => Key.Equals(other, StringComparison.OrdinalIgnoreCase);
}
