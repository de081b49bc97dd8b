using Wiv.Catalog.Deciding;

namespace Wiv.Catalog;

/// <summary>A statement that came nearest to allowing a request, and the element of it that did not match.</summary>
public sealed class PolicyMiss
{
    private readonly NearestMiss _miss;

    internal PolicyMiss(NearestMiss miss) => _miss = miss;

    /// <summary>The policy of the statement, as in <see cref="PolicyDecision.Policy"/>.</summary>
    public string Policy => _miss.Place.Policy;

    /// <summary>The place of the statement in its policy, counted from 1.</summary>
    public int StatementNumber => _miss.Place.Number;

    /// <summary>The Sid of the statement, or <see langword="null"/>.</summary>
    public string? Sid => _miss.Place.Statement?.Sid;

    /// <summary>The element that did not match: <c>Action</c>, <c>Principal</c>, <c>Resource</c> or <c>Condition</c>, the first three with <c>Not</c> before it where the statement has it so.</summary>
    public string Element => _miss.Element;

    /// <summary>Of a condition, the key whose test did not hold; otherwise <see langword="null"/>.</summary>
    public string? ConditionKey => _miss.Test?.Key;

    /// <summary>The statement and what did not match.</summary>
    /// <returns>A part of a sentence.</returns>
    public override string ToString() => _miss.ToString();
}
