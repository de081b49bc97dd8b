using Wiv.Catalog.Core.Comparing;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>Says what changes mean for the customer.</summary>
internal static class DirectionWords
{
    /// <summary>The headings under which changes are told, in order.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Wider", "Narrower", "Other"];

    /// <summary>The heading that a change is told under: what may be wider stands with what is.</summary>
    public static string HeadingOf(Direction direction) =>
        direction switch
        {
            Direction.Wider or Direction.MayBeWider => "Wider",
            Direction.Narrower => "Narrower",
            _ => "Other",
        };

    private const string TooMuch =
        "Too much to compare: the two states differ in more than is worked out in one run; what follows is not complete.";

    private const string TooManyRows =
        "Too many rows changed to look for what each of them was before: some of them appear as removed and added instead of changed.";

    /// <summary>What is said before changes of which not all were worked out; nothing where all were.</summary>
    public static IReadOnlyList<string> Limits(IReadOnlyList<CatalogChanges> catalogs) =>
        [
            .. CatalogChanges.AreComplete(catalogs) ? Array.Empty<string>() : [TooMuch],
            .. catalogs.All(catalog => catalog.IsMatched) ? Array.Empty<string>() : [TooManyRows],
        ];

    /// <summary>All changes in one sentence.</summary>
    public static string Verdict(Direction direction) =>
        direction switch
        {
            Direction.Wider => "Wider: something is allowed that was not allowed before.",
            Direction.MayBeWider => "May be wider: it is not certain that nothing more is allowed than before.",
            Direction.Narrower => "Not wider: nothing is allowed that was not allowed before, and some of it no longer is.",
            _ => "Not wider: what is allowed stays the same.",
        };
}
