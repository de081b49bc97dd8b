using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>Conditions whose value is <c>*</c>: they ask no longer what the key is, only whether the request has it.</summary>
internal static class AnyValue
{
    /// <summary>The value that takes any text, of a condition whose operator knows wildcards; of texts, for ARNs have colons.</summary>
    public static CheckedValue? In(CheckedCondition condition) =>
        condition.Operator.IsString && condition.Operator.KnowsWildcards
            ? condition.Values.FirstOrDefault(value => value.Example.Length > 0 && value.Example.All(c => c == '*'))
            : null;
}
