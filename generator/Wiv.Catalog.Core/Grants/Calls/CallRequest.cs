namespace Wiv.Catalog.Core.Grants.Calls;

/// <summary>What is known of the request of a call: the constants that it holds.</summary>
internal sealed class CallRequest
{
    private readonly Dictionary<string, CallValue> _values = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<CallValue> Values => _values.Values;

    /// <summary>Adds a value; a name that is given two of them has neither.</summary>
    public void Add(string name, string text)
    {
        if (!_values.TryGetValue(name, out CallValue? other))
        {
            _values.Add(name, new CallValue(name, text));
        }
        else if (other.Text != text)
        {
            _values.Remove(name);
        }
    }

    /// <summary>The value of that name in any case, if it is known.</summary>
    public CallValue? Find(string name) => _values.TryGetValue(name, out CallValue? value) ? value : null;
}
