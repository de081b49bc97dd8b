namespace Wiv.Catalog.Deciding;

/// <summary>What was decided, and by what. What came nearest is looked for only when somebody asks.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="By">The statement that decided; <see langword="null"/> where none did.</param>
/// <param name="Set">The policies.</param>
/// <param name="Request">The request.</param>
/// <param name="Layer">Of a denial by default, where an Allow was missing.</param>
/// <param name="Level">And at which level.</param>
internal readonly record struct DecidedAnswer(
    DecidedOutcome Outcome,
    DecidedPlace? By,
    DecidedSet Set,
    DecidedRequest Request,
    PolicyLayer Layer = PolicyLayer.Identity,
    int Level = 0
)
{
    /// <summary>Of a denial by default, the statement that came nearest to allowing it where that was missing.</summary>
    public NearestMiss? Miss =>
        Outcome == DecidedOutcome.ImplicitlyDenied ? NearestMiss.Find(Set.At(Layer, Level), Layer, Level, Request) : null;

    /// <summary>The decision in a sentence.</summary>
    public override string ToString()
    {
        string asked = $"{Request.Action} on {Request.Resource}{(Request.Principal is { } caller ? $" by {caller.Value}" : "")}";
        return Outcome switch
        {
            DecidedOutcome.Allowed => By is { } by ? $"{asked} is allowed by {by}." : $"{asked} is allowed to the root user.",
            DecidedOutcome.ExplicitlyDenied => $"{asked} is denied by {By}.",
            _ => $"{asked} is denied, because no {LayerNames.Of(Layer)} allows it.{Nearest()}",
        };
    }

    private string Nearest() => Miss is { } miss ? $" The nearest is {miss}." : "";
}
