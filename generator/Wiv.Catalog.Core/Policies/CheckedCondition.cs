using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A condition operator, a condition key, and values.</summary>
/// <param name="Operator">The operator and its parts.</param>
/// <param name="Key">The key, and where it stands.</param>
/// <param name="Values">The values; those that are no texts, numbers or booleans are left out.</param>
internal sealed record CheckedCondition(ConditionOperator Operator, PositionedText Key, IReadOnlyList<CheckedValue> Values)
{
    /// <summary>Whether the key is <paramref name="key"/>: IAM ignores the case of keys.</summary>
    public bool IsOn(string key) => Key.Value.Equals(key, StringComparison.OrdinalIgnoreCase);
}
