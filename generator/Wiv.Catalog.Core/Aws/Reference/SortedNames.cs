namespace Wiv.Catalog.Core.Aws.Reference;

/// <summary>Searches arrays that are sorted by name, capitals counting for nothing, as the reference's texts are.</summary>
internal static class SortedNames
{
    /// <summary>The item with the name; <see langword="null"/> when there is none.</summary>
    public static T? Find<T>(T[] items, Func<T, string> name, string wanted)
        where T : class
    {
        int index = FirstFrom(items, name, wanted);
        return index < items.Length && string.Equals(name(items[index]), wanted, StringComparison.OrdinalIgnoreCase)
            ? items[index]
            : null;
    }

    /// <summary>The items whose names the pattern matches, in their order.</summary>
    public static T[] Matching<T>(T[] items, Func<T, string> name, string pattern)
        where T : class
    {
        string start = NamePattern.LiteralStart(pattern);
        List<T> matching = [];
        for (int i = FirstFrom(items, name, start); i < items.Length; i++)
        {
            if (!name(items[i]).StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            if (NamePattern.Matches(pattern, name(items[i])))
            {
                matching.Add(items[i]);
            }
        }

        return matching.ToArray();
    }

    private static int FirstFrom<T>(T[] items, Func<T, string> name, string wanted)
    {
        int low = 0;
        int high = items.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.Compare(name(items[middle]), wanted, StringComparison.OrdinalIgnoreCase) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
