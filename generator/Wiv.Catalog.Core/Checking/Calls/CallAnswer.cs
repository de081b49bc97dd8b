namespace Wiv.Catalog.Core.Checking.Calls;

/// <summary>Whether a call is granted, as far as it can be told.</summary>
/// <param name="IsGranted">A row may grant it.</param>
/// <param name="IsDenied">A row would grant it, if another did not deny it.</param>
/// <param name="Decisive">The names of the request's values by which it is not.</param>
/// <param name="Places">On what, and when, the action is granted instead; the nearest first.</param>
internal sealed record CallAnswer(
    bool IsGranted,
    bool IsDenied,
    IReadOnlyCollection<string> Decisive,
    IReadOnlyList<string> Places
)
{
    /// <summary>It is granted.</summary>
    public static CallAnswer Granted { get; } = new(true, false, [], []);
}
