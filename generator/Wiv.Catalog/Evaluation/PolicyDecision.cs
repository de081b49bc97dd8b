using Wiv.Catalog.Deciding;

namespace Wiv.Catalog;

/// <summary>What IAM decides on a request, and why. <see cref="ToString"/> says it in a sentence, for the message of an assertion.</summary>
/// <remarks>Made by <see cref="PolicyDocument.Evaluate"/> and <see cref="PolicySet.Evaluate"/>. The default value is a denial by default of nothing.</remarks>
public readonly struct PolicyDecision
{
    private readonly DecidedAnswer _answer;

    internal PolicyDecision(DecidedAnswer answer) => _answer = answer;

    /// <summary>What was decided.</summary>
    public DecisionOutcome Outcome => (DecisionOutcome)_answer.Outcome;

    /// <summary>Whether the request is allowed.</summary>
    public bool IsAllowed => Outcome == DecisionOutcome.Allowed;

    /// <summary>
    /// The policy that decided, such as <c>identity[0]</c>, <c>resource</c> or <c>scp[0][1]</c>, counted from 0, or <c>the
    /// policy</c> where there is one; <see langword="null"/> in a denial by default, and where a root user needs none.
    /// </summary>
    public string? Policy => _answer.By?.Policy;

    /// <summary>The place of the statement that decided in its policy, counted from 1; 0 where none did.</summary>
    public int StatementNumber => _answer.By?.Number ?? 0;

    /// <summary>The Sid of the statement that decided; <see langword="null"/> where it has none, or none decided.</summary>
    public string? Sid => _answer.By?.Statement?.Sid;

    /// <summary>
    /// Of a denial by default, the statement that came nearest to allowing the request where that was missing; otherwise, and
    /// where nothing is allowed at all, <see langword="null"/>. It is searched for when it is asked for.
    /// </summary>
    public PolicyMiss? NearestMiss => _answer.Set is not null && _answer.Miss is { } miss ? new PolicyMiss(miss) : null;

    /// <summary>The decision and its reason.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => _answer.Set is null ? "" : _answer.ToString();
}
