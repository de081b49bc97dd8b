namespace Wiv.Catalog.Deciding;

/// <summary>A statement, or a policy, and where it stands.</summary>
/// <param name="Layer">What its policy is.</param>
/// <param name="Level">The level of the organization, from 0; 0 elsewhere.</param>
/// <param name="Index">The place of the policy among those of its layer and level, from 0.</param>
/// <param name="Number">The place of the statement in the policy, counted from 1; 0 when no statement is meant.</param>
/// <param name="Statement">The statement; <see langword="null"/> when none is meant.</param>
internal readonly record struct DecidedPlace(PolicyLayer Layer, int Level, int Index, int Number, DecidedStatement? Statement)
{
    /// <summary>The policy, as a message names it: <c>identity[0]</c>, <c>resource</c>, <c>scp[0][1]</c>.</summary>
    public string Policy =>
        Layer switch
        {
            PolicyLayer.Identity => $"identity[{Numbers.Text(Index)}]",
            PolicyLayer.Resource => "resource",
            PolicyLayer.Boundary => $"boundary[{Numbers.Text(Index)}]",
            PolicyLayer.Session => $"session[{Numbers.Text(Index)}]",
            PolicyLayer.Alone => "the policy",
            PolicyLayer.ServiceControl => $"scp[{Numbers.Text(Level)}][{Numbers.Text(Index)}]",
            _ => $"rcp[{Numbers.Text(Level)}][{Numbers.Text(Index)}]",
        };

    /// <summary>The statement in words: <c>statement 2 ("Read") of identity[0]</c>.</summary>
    public override string ToString() =>
        $"statement {Numbers.Text(Number)}{(Statement?.Sid is { } sid ? $" (\"{sid}\")" : "")} of {Policy}";
}
