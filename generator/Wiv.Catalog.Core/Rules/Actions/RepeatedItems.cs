using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules.Actions;

/// <summary>Finds what a list has twice, or has in a pattern too.</summary>
internal static class RepeatedItems
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The items that add nothing, each with one that takes it in. Of two that are the same the later adds nothing.</summary>
    /// <param name="items">The list.</param>
    /// <param name="text">What two items have in common when they are the same.</param>
    /// <param name="covers">Whether the first takes in the second.</param>
    /// <param name="work">What may be spent on comparing; when it is gone no more is found.</param>
    public static IEnumerable<(T Item, T By)> Of<T>(
        IReadOnlyList<T> items,
        Func<T, string> text,
        Func<T, T, bool> covers,
        Work work
    )
        where T : class
    {
        if (items.Count < 2)
        {
            yield break;
        }

        string[] texts = [.. items.Select(text)];
        var patterns = new PatternIndex();
        foreach (int place in Enumerable.Range(0, items.Count).Where(i => texts[i].IndexOfAny(Wildcards) >= 0))
        {
            patterns.Add(texts[place], place);
        }

        var first = new Dictionary<string, T>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            T item = items[i];
            if (first.TryGetValue(texts[i], out T same))
            {
                yield return (item, same);
                continue;
            }

            first.Add(texts[i], item);
            foreach (int at in patterns.MayCover(texts[i]))
            {
                if (!work.Spend(WildcardPattern.Steps(texts[at], texts[i])))
                {
                    yield break;
                }

                if (texts[at] != texts[i] && covers(items[at], item) && (at < i || !covers(item, items[at])))
                {
                    yield return (item, items[at]);
                    break;
                }
            }
        }
    }
}
