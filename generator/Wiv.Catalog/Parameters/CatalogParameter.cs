using System.ComponentModel;

namespace Wiv.Catalog;

/// <summary>
/// Checks the values that generated code puts into policies: each must be given, and fit where it stands. Not for use in your
/// own code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogParameter
{
    /// <summary>The text of a value, which must not be the default value of its type.</summary>
    /// <param name="text">The value's text; empty for the default value.</param>
    /// <param name="name">The parameter.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value is the default value, which holds no text.</exception>
    public static string Text(string text, string name) =>
        string.IsNullOrEmpty(text)
            ? throw new ArgumentException(
                "This is the default value, which holds no text. Make one with Parse or TryParse.",
                name
            )
            : text;

    /// <summary>The text of a value, which must fit the hole where it stands.</summary>
    /// <param name="text">The value's text; empty for the default value.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="hole">The narrowest hole that it stands in.</param>
    /// <param name="longest">How many characters it may have.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value is the default value, or would move or widen what the policy grants.</exception>
    public static string Text(string text, string name, ParameterHole hole, int longest) =>
        Flaw(Text(text, name), hole, longest) is { } flaw
            ? throw new ArgumentException($"{Quoted.Show(text)} cannot stand in {HoleGrammar.Place(hole)}: {flaw}.", name)
            : text;

    /// <summary>The text of a value, which must be one of those that the catalog allows.</summary>
    /// <param name="text">The value's text.</param>
    /// <param name="name">The parameter.</param>
    /// <param name="shortest">How many characters it must have.</param>
    /// <param name="values">The values that are allowed; all when there are none.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value is too short, or another than those.</exception>
    public static string Allowed(string text, string name, int shortest, params string[] values) =>
        Guard.NotNull(text, nameof(text)).Length < shortest
            ? throw new ArgumentException(
                $"{Quoted.Show(text)} has {Count.Of(text.Length, "character")} and must have {Count.Number(shortest)}.",
                name
            )
        : Guard.NotNull(values, nameof(values)).Length > 0 && Array.IndexOf(values, text) < 0
            ? throw new ArgumentException($"{Quoted.Show(text)} is not one of {string.Join(", ", values)}.", name)
        : text;

    /// <summary>Whether an ARN matches a pattern field by field, so that no wildcard runs over a colon but in the resource.</summary>
    /// <param name="arn">The ARN.</param>
    /// <param name="pattern">The pattern, an ARN with wildcards in any field.</param>
    /// <returns>Whether it matches; not so the default value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is <see langword="null"/>.</exception>
    public static bool IsMatch(Arn arn, string pattern) =>
        ArnText.MatchesByField(Guard.NotNull(pattern, nameof(pattern)), arn.ToString());

    private static string? Flaw(string text, ParameterHole hole, int longest) =>
        HoleGrammar.Flaw(text, hole) is { } flaw ? flaw
        : text.Length > longest
            ? $"it has {Count.Of(text.Length, "character")} and may have {Count.Number(longest)}, so that the whole is not too long"
        : null;
}
