using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>The keys that a search has chosen: their values, or that the request lacks them.</summary>
internal sealed class ChosenKeys
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _lacking = new(StringComparer.OrdinalIgnoreCase);

    public ChosenKeys() => Request = Asking("", "", null);

    /// <summary>A request of which the chosen keys alone count.</summary>
    public DecidedRequest Request { get; }

    /// <summary>The values that variables stand for.</summary>
    public IEnumerable<string> Singles => _values.Values.Where(values => values.Count == 1).Select(values => values[0]);

    public bool Has(string key) => _values.ContainsKey(key) || _lacking.Contains(key);

    /// <summary>Chooses the values of a key; <see langword="null"/> is that the request lacks it.</summary>
    public void Choose(string key, IReadOnlyList<string>? values)
    {
        Forget(key);
        if (values is null)
        {
            _lacking.Add(key);
        }
        else
        {
            _values.Add(key, values);
        }
    }

    public void Forget(string key)
    {
        _values.Remove(key);
        _lacking.Remove(key);
    }

    /// <summary>A request with the chosen keys.</summary>
    public DecidedRequest Asking(string action, string resource, DecidedPrincipal? principal) =>
        new(action, resource, principal, _values);

    /// <summary>A request of which the chosen keys count and one more.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">Its values; <see langword="null"/> when the request lacks it.</param>
    public DecidedRequest With(string key, IReadOnlyList<string>? values) =>
        values is null ? Request : new DecidedRequest("", "", null, Copy([(key, values)]));

    /// <summary>The chosen keys and more, which later choices do not change.</summary>
    public Dictionary<string, IReadOnlyList<string>> Copy(IEnumerable<(string Key, IReadOnlyList<string> Values)> more)
    {
        var keys = new Dictionary<string, IReadOnlyList<string>>(_values, StringComparer.OrdinalIgnoreCase);
        foreach ((string key, IReadOnlyList<string> values) in more)
        {
            keys[key] = values;
        }

        return keys;
    }
}
