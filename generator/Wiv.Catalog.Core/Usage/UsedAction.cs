namespace Wiv.Catalog.Core.Usage;

/// <summary>An action that code uses.</summary>
/// <param name="Action">The action, in full.</param>
/// <param name="Sites">Where it is used, sorted.</param>
internal sealed record UsedAction(string Action, IReadOnlyList<CallSite> Sites);
