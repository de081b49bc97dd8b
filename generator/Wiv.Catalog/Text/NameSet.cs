namespace Wiv.Catalog;

/// <summary>Names that have been there. Mostly there is one, which needs no set.</summary>
/// <param name="comparer">What counts as the same.</param>
internal struct NameSet(StringComparer comparer)
{
    private string? _first;

    private HashSet<string>? _all;

    /// <summary>Adds a name, and says whether it is new.</summary>
    internal bool Add(string name)
    {
        if (_first is null)
        {
            _first = name;
            return true;
        }
        _all ??= new HashSet<string>(comparer) { _first };
        return _all.Add(name);
    }
}
