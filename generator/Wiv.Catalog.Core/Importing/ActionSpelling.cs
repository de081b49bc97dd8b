namespace Wiv.Catalog.Core.Importing;

/// <summary>Spells every action in the one way in which it stands first: to IAM its case counts for nothing.</summary>
internal sealed class ActionSpelling
{
    private readonly Dictionary<string, string> _first = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string action)
    {
        if (_first.TryGetValue(action, out string? first))
        {
            return first;
        }

        _first.Add(action, action);
        return action;
    }
}
