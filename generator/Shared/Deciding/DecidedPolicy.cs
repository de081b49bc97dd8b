namespace Wiv.Catalog.Deciding;

/// <summary>A policy as IAM decides by it: what it is about, ready to be asked. Immutable.</summary>
/// <param name="statements">Its statements, in order.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
internal sealed class DecidedPolicy(IReadOnlyList<DecidedStatement> statements)
{
    private readonly DecidedStatement[] _statements = [.. statements];

    public IReadOnlyList<DecidedStatement> Statements { get; } = statements;

    /// <summary>Whether it has a statement that allows anything.</summary>
    public bool HasAllow { get; } = statements.Any(statement => !statement.IsDeny);

    /// <summary>The first statement of an effect that applies to a request; -1 when there is none.</summary>
    public int Find(bool isDeny, DecidedRequest request)
    {
        for (int i = 0; i < _statements.Length; i++)
        {
            if (_statements[i].IsDeny == isDeny && _statements[i].Applies(request))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The statement that allows a request and names who asks most directly; -1 when there is none.</summary>
    public int FindAllowing(DecidedRequest request, out PrincipalFit fit)
    {
        int found = -1;
        fit = PrincipalFit.None;
        for (int i = 0; i < _statements.Length; i++)
        {
            DecidedStatement statement = _statements[i];
            if (!statement.IsDeny && statement.FitOf(request) is var other && other > fit && statement.Applies(request))
            {
                (found, fit) = (i, other);
            }
        }

        return found;
    }
}
