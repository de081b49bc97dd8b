namespace Wiv.Catalog.Deciding;

/// <summary>A policy as IAM decides by it: what it is about, ready to be asked. Immutable.</summary>
/// <param name="statements">Its statements, in order.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
internal sealed class DecidedPolicy(IReadOnlyList<DecidedStatement> statements)
{
    public IReadOnlyList<DecidedStatement> Statements { get; } = statements;
}
