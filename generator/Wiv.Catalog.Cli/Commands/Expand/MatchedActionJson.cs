using Wiv.Catalog.Core.Aws.Reference;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>An action that a pattern matches.</summary>
/// <param name="Action">Its name.</param>
/// <param name="AccessLevel">Its access level.</param>
/// <param name="Granted">Whether the catalog grants it; <see langword="null"/> without a catalog.</param>
internal sealed record MatchedActionJson(string Action, string AccessLevel, bool? Granted)
{
    public static MatchedActionJson Of(AwsAction action, HashSet<AwsAction>? granted) =>
        new(action.FullName, AccessLevelNames.Of(action), granted?.Contains(action));
}
