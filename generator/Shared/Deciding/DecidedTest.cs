namespace Wiv.Catalog.Deciding;

/// <summary>One test of a condition: a key of the request, an operator, and the values that the key is compared with.</summary>
/// <param name="operator">The operator.</param>
/// <param name="key">The condition key, in any case.</param>
/// <param name="values">The values, as they are written.</param>
/// <remarks>
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html,
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
/// </remarks>
internal sealed class DecidedTest(DecidedOperator @operator, string key, IReadOnlyList<string> values)
{
    private DecidedValue[]? _prepared;

    public DecidedOperator Operator { get; } = @operator;

    public string Key { get; } = key;

    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>Whether the policy's version has policy variables; without it they are texts like others.</summary>
    public bool KnowsVariables { get; init; } = true;

    private DecidedValue[] Prepared =>
        _prepared ??= Values.Select(value => DecidedValue.Of(Operator.Comparison, value, KnowsVariables)).ToArray();

    /// <summary>Whether it holds for a request.</summary>
    public bool Holds(DecidedRequest request)
    {
        IReadOnlyList<string>? given = request.Find(Key);
        return Operator.Comparison == Comparison.Absence ? HoldsFor(isAbsent: given is null)
            : given is null ? HoldsWithoutKey
            : Operator.Qualifier == SetQualifier.None ? HoldsForOne(given, request)
            : HoldsForSet(given, request);
    }

    /// <summary>Whether it holds when the request lacks the key. ForAnyValue asks for a value, with IfExists too.</summary>
    private bool HoldsWithoutKey =>
        Operator.Qualifier switch
        {
            SetQualifier.ForAllValues => true,
            SetQualifier.ForAnyValue => false,
            _ => Operator.IsNegated || Operator.IfExists,
        };

    private bool HoldsFor(bool isAbsent)
    {
        for (int i = 0; i < Values.Count; i++)
        {
            if (Values[i].Equals(isAbsent ? "true" : "false", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A key with several values needs a set qualifier: without one nothing equals them, and none of them may equal what is refused.</summary>
    private bool HoldsForOne(IReadOnlyList<string> given, DecidedRequest request)
    {
        for (int i = 0; i < given.Count; i++)
        {
            if (!HoldsFor(given[i], request))
            {
                return false;
            }
        }

        return given.Count == 1 || Operator.IsNegated;
    }

    private bool HoldsForSet(IReadOnlyList<string> given, DecidedRequest request)
    {
        bool isAll = Operator.Qualifier == SetQualifier.ForAllValues;
        bool isEmpty = true;
        for (int i = 0; i < given.Count; i++)
        {
            isEmpty &= given[i].Length == 0;
        }

        // To these qualifiers a key of empty texts is an empty set.
        for (int i = 0; i < given.Count && !isEmpty; i++)
        {
            if (HoldsFor(given[i], request) != isAll)
            {
                return !isAll;
            }
        }

        return isAll;
    }

    private bool HoldsFor(string value, DecidedRequest request)
    {
        foreach (DecidedValue other in Prepared)
        {
            ValueMatch match = other.Match(value, request);
            // A variable that the request has no value for makes what a negated operator says invalid, not true.
            if (match != ValueMatch.No && (match == ValueMatch.Yes || Operator.IsNegated))
            {
                return !Operator.IsNegated;
            }
        }

        return Operator.IsNegated;
    }
}
