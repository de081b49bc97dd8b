using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>The identifiers of VPCs and their endpoints: a prefix and 8 or, since 2018, 17 characters.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourcevpc</remarks>
internal static class VpcIdentifier
{
    /// <summary>The values of a condition on <paramref name="key"/> that can be no identifier with that prefix.</summary>
    public static IEnumerable<CheckedValue> Malformed(CheckedCondition condition, string key, string prefix) =>
        condition.IsOn(key) && condition.Operator.IsString
            ? condition.Values.Where(value => !IsOpen(condition, value) && !IsIdentifier(value.Example, prefix))
            : [];

    private static bool IsOpen(CheckedCondition condition, CheckedValue value) =>
        !FixedValue.Is(value) || (value.HasWildcard && condition.Operator.KnowsWildcards);

    private static bool IsIdentifier(string value, string prefix) =>
        value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
        && (value.Length - prefix.Length) is 8 or 17
        && value.Skip(prefix.Length).All(Characters.IsLetterOrDigit);
}
