using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>
/// The private addresses of a condition on aws:SourceIp. The key is the public address that the request came from: no request
/// has a private one there.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip</remarks>
internal sealed class SourceIp
{
    private SourceIp(IReadOnlyList<CheckedValue> privateValues, int others) =>
        (PrivateValues, HasOthers) = (privateValues, others > 0);

    /// <summary>The values that are private addresses; at least one.</summary>
    public IReadOnlyList<CheckedValue> PrivateValues { get; }

    /// <summary>Whether there are others, which are public.</summary>
    public bool HasOthers { get; }

    /// <summary>
    /// What is private in a condition with that operator; <see langword="null"/> when nothing is, when the condition is on
    /// another key, or when one value cannot be told.
    /// </summary>
    public static SourceIp? Private(CheckedCondition condition, string conditionOperator)
    {
        if (!condition.IsOn("aws:SourceIp") || !condition.Operator.Is(conditionOperator))
        {
            return null;
        }

        List<CheckedValue> privateValues = [];
        foreach (CheckedValue value in condition.Values)
        {
            bool? isPrivate = IpRange.Parse(value.Example)?.IsPrivate;
            if (isPrivate is null)
            {
                return null;
            }

            if (isPrivate.Value)
            {
                privateValues.Add(value);
            }
        }

        return privateValues.Count == 0 ? null : new SourceIp(privateValues, condition.Values.Count - privateValues.Count);
    }
}
