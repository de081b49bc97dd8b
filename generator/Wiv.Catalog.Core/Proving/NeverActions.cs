using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Core.Proving;

/// <summary>The actions of AWS's reference that have one of some access levels.</summary>
internal static class NeverActions
{
    /// <param name="patterns">Patterns of actions.</param>
    /// <param name="isNot">Whether the actions are meant that none of the patterns matches.</param>
    /// <param name="levels">Names of levels, as <c>write</c> or <c>permissions-management</c>.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> patterns, bool isNot, IReadOnlyList<string> levels) =>
        (isNot ? Matches("*").Except(patterns.SelectMany(Matches)) : patterns.SelectMany(Matches))
            .Where(action =>
                levels.Contains(AccessLevelNames.Word(AccessLevelNames.Of(action)), StringComparer.OrdinalIgnoreCase)
            )
            .Select(action => action.FullName)
            .Distinct(StringComparer.Ordinal)
            .ToArray();

    /// <summary>Whether AWS's reference has the action.</summary>
    public static bool IsKnown(string action) => AwsReference.Lookup(action).Existence == Existence.Known;

    /// <summary>Whether a pattern matches an action of AWS's reference.</summary>
    public static bool AnyMatches(string pattern) => Matches(pattern).Any();

    private static IEnumerable<AwsAction> Matches(string pattern) =>
        pattern is "*" or "*:*"
            ? AwsReference.Services.SelectMany(service => AwsReference.Find(service)!.Actions)
            : AwsReference.Lookup(pattern).Actions;
}
