namespace Wiv.Catalog.Core.Aws;

/// <summary>
/// Patterns with <c>*</c> and <c>?</c>, found by what stands before their wildcards, so that a text is not held against those
/// that begin otherwise. The case of letters counts for nothing here.
/// </summary>
internal sealed class PatternIndex
{
    private static readonly char[] Wildcards = ['*', '?'];

    private readonly Dictionary<string, List<int>> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>> _starts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<int> _lengths = [];

    /// <summary>Adds a pattern, or a text without wildcards, that goes by its place; places come in order.</summary>
    public void Add(string pattern, int place)
    {
        int length = pattern.IndexOfAny(Wildcards);
        if (length < 0)
        {
            AddTo(_texts, pattern, place);
        }
        else
        {
            _lengths.Add(length);
            AddTo(_starts, pattern.Substring(0, length), place);
        }
    }

    /// <summary>The places of what may cover a text or a pattern, itself among them, in order; what is left out does not.</summary>
    public IEnumerable<int> MayCover(string inner)
    {
        List<int>[] found =
        [
            .. _lengths
                .TakeWhile(length => length <= inner.Length)
                .Select(length => In(_starts, inner.Substring(0, length)))
                .Prepend(In(_texts, inner))
                .OfType<List<int>>(),
        ];
        return found.Length == 1 ? found[0] : found.SelectMany(places => places).Distinct().OrderBy(place => place);
    }

    private static List<int>? In(Dictionary<string, List<int>> places, string key) =>
        places.TryGetValue(key, out List<int>? found) ? found : null;

    private static void AddTo(Dictionary<string, List<int>> places, string key, int place)
    {
        if (!places.TryGetValue(key, out List<int>? found))
        {
            found = [];
            places.Add(key, found);
        }

        if (found.Count == 0 || found[found.Count - 1] != place)
        {
            found.Add(place);
        }
    }
}
