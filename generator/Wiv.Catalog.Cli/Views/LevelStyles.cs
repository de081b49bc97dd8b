using Spectre.Console;

namespace Wiv.Catalog.Cli.Views;

/// <summary>The colours of access levels: writing stands out, and managing permissions more.</summary>
internal static class LevelStyles
{
    /// <summary>The style of the most powerful level, which is the first.</summary>
    public static Style Of(IReadOnlyList<string> levels) =>
        levels.Count == 0
            ? new Style(Color.Maroon)
            : levels[0] switch
            {
                "Permissions management" => new Style(Color.Maroon),
                "Write" or "Tagging" => new Style(Color.Olive),
                _ => new Style(Color.Green),
            };
}
