using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Escalation;

/// <summary>What a statement's conditions hold fast.</summary>
internal static class Limits
{
    /// <summary>Whether a request must carry one of the keys, with a value that the statement names.</summary>
    /// <remarks>Null tells of no value, IfExists and ForAllValues hold without the key, and a negated operator lets all others in.</remarks>
    public static bool Requires(CheckedStatement statement, params string[] keys) =>
        statement.Conditions.Any(condition => IsStrict(condition) && keys.Any(condition.IsOn));

    /// <summary>Whether a condition holds only for the values that it names.</summary>
    public static bool IsStrict(CheckedCondition condition) =>
        IsStrictIfThere(condition) && !condition.Operator.HasIfExists && !condition.Operator.IsForAllValues;

    /// <summary>The same of requests that have the key; the others may pass.</summary>
    public static bool IsStrictIfThere(CheckedCondition condition) => !condition.Operator.IsNull && !condition.Operator.IsNegated;
}
