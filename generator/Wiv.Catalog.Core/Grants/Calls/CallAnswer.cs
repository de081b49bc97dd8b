namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>Whether a call is granted, as far as it can be told.</summary>
/// <param name="IsGranted">A row may grant it.</param>
/// <param name="IsDenied">A row would grant it, if another did not deny it.</param>
/// <param name="Decisive">The values of the request by which it is not, by name.</param>
/// <param name="Places">On what, and when, the action is granted instead; the nearest first.</param>
internal sealed record CallAnswer(bool IsGranted, bool IsDenied, IReadOnlyList<CallValue> Decisive, IReadOnlyList<string> Places)
{
    /// <summary>It is granted.</summary>
    public static CallAnswer Granted { get; } = new(true, false, [], []);
}
