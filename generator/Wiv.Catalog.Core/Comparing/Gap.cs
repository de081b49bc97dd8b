namespace Wiv.Catalog.Core.Comparing;

/// <summary>What a row takes in that the rows of the other catalog do not.</summary>
/// <param name="Actions">The actions that no row there is about, on these resources.</param>
/// <param name="Loosened">The actions that rows there are about too, but on other resources, or under other conditions.</param>
/// <param name="IsSure">Whether there is no doubt: some of it is taken in by no row there, nor by several together.</param>
/// <param name="HasLater">A wildcard takes in what AWS adds later, and the rows there do not.</param>
internal sealed record Gap(IReadOnlyList<string> Actions, IReadOnlyList<string> Loosened, bool IsSure, bool HasLater)
{
    /// <summary>No gap.</summary>
    public static Gap None { get; } = new([], [], false, false);

    public bool IsEmpty => Actions.Count == 0 && Loosened.Count == 0 && !HasLater;
}
