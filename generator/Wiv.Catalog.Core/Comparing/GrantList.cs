namespace Wiv.Catalog.Core.Comparing;

/// <summary>Grants about the same action or service, found by how what they hold on begins.</summary>
internal sealed class GrantList
{
    private readonly List<Grant> _all = [];
    private ILookup<string, Grant>? _byKey;
    private int[] _lengths = [];
    private string[] _keys = [];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Grant> All => _all;

    public void Add(Grant grant) => _all.Add(grant);

    /// <summary>Those that may hold on something that begins as the key does; the others do not.</summary>
    public IEnumerable<Grant> Near(string key) => key.Length == 0 || _all.Count < 2 ? _all : Find(key);

    private IEnumerable<Grant> Find(string key)
    {
        if (_byKey is null)
        {
            _byKey = _all.ToLookup(GrantKey.Of, StringComparer.Ordinal);
            _keys = [.. _byKey.Select(same => same.Key).OrderBy(known => known, StringComparer.Ordinal)];
            _lengths = [.. _keys.Select(known => known.Length).Distinct().OrderBy(length => length)];
        }

        IEnumerable<string> shorter = _lengths
            .TakeWhile(length => length < key.Length)
            .Select(length => key.Substring(0, length));
        int from = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        IEnumerable<string> longer = _keys
            .Skip(from < 0 ? ~from : from)
            .TakeWhile(known => known.StartsWith(key, StringComparison.Ordinal));
        return shorter.Concat(longer).SelectMany(known => _byKey[known]);
    }
}
