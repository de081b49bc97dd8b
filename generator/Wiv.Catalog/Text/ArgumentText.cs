namespace Wiv.Catalog;

/// <summary>Checks of texts that a caller hands over in a list: none is null, none fails its grammar, none is repeated.</summary>
internal static class ArgumentText
{
    /// <summary>The texts without repetitions, or an <see cref="ArgumentException"/> that says which one is wrong.</summary>
    /// <param name="texts">The caller's texts.</param>
    /// <param name="name">The caller's parameter.</param>
    /// <param name="noun">What each text is, such as "an action".</param>
    /// <param name="flaw">What is wrong with a text, or null.</param>
    /// <param name="comparer">What counts as a repetition.</param>
    internal static ValueList<string> Checked(
        string[] texts,
        string name,
        string noun,
        Func<string, string?> flaw,
        IEqualityComparer<string> comparer
    )
    {
        if (Guard.NotNull(texts, name).Length == 0)
        {
            throw new ArgumentException($"The list is empty; give at least {noun}.", name);
        }
        foreach (string text in texts)
        {
            if (text is null)
            {
                throw new ArgumentException($"The list holds null where {noun} should be.", name);
            }
            Check(text, name, noun, flaw);
        }
        return ValueList<string>.Distinct(texts, comparer);
    }

    /// <summary>The text itself, or an exception that says what is wrong with it.</summary>
    /// <param name="text">The caller's text.</param>
    /// <param name="name">The caller's parameter.</param>
    /// <param name="noun">What the text is, such as "an action".</param>
    /// <param name="flaw">What is wrong with a text, or null.</param>
    internal static string Check(string text, string name, string noun, Func<string, string?> flaw) =>
        flaw(Guard.NotNull(text, name)) is { } wrong
            ? throw new ArgumentException($"{Quoted.Show(text)} is not {noun}: {wrong}.", name)
            : text;

    /// <summary>What is wrong with a text that may hold anything but halves of surrogate pairs, which JSON cannot carry.</summary>
    internal static string? FlawOfAnyText(string text) =>
        UnicodeText.FirstLoneSurrogate(text) < 0 ? null : "it holds half of a surrogate pair, which is no character";
}
