namespace Wiv.Catalog.Core.Checking.Calls;

/// <summary>What is known of the request of a call: the constants that it holds, by the names of properties and parameters.</summary>
internal sealed class CallRequest
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names and values; in a value that is known in parts a <c>*</c> stands for what is not.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string>> Values => _values;

    /// <summary>Adds a value; a name that is given two of them has neither.</summary>
    public void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out string? other))
        {
            _values.Add(name, value);
        }
        else if (other != value)
        {
            _values.Remove(name);
        }
    }

    /// <summary>The value of that name, if it is known.</summary>
    public string? Find(string name) => _values.TryGetValue(name, out string? value) ? value : null;
}
