namespace Wiv.Catalog.Deciding;

/// <summary>One test of a condition: a key of the request, an operator, and the values that the key is compared with.</summary>
/// <param name="operator">The operator.</param>
/// <param name="key">The condition key, in any case.</param>
/// <param name="values">The values, as they are written.</param>
internal sealed class DecidedTest(DecidedOperator @operator, string key, IReadOnlyList<string> values)
{
    public DecidedOperator Operator { get; } = @operator;

    /// <summary>Whether the policy is of the version of the language that has policy variables.</summary>
    public bool KnowsVariables { get; init; } = true;

    public string Key { get; } = key;

    public IReadOnlyList<string> Values { get; } = values;
}
