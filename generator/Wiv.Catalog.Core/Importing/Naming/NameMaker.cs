using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>Gives names of which no two become the same name of C#, in whatever case.</summary>
internal sealed class NameMaker
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Numbered _numbers = new();

    /// <summary>Keeps a name from being given.</summary>
    public void Take(string name) => _taken.Add(Identifier.FromName(name));

    /// <summary>The first candidate that is free, or else the first with a number behind it.</summary>
    public string Make(params string[] candidates)
    {
        string[] names = [.. candidates.Select(candidate => candidate.Substring(0, Math.Min(candidate.Length, Budgets.Name)))];
        return names.FirstOrDefault(Takes) ?? _numbers.Next(names[0], Budgets.Name, Takes);
    }

    private bool Takes(string name) => _taken.Add(Identifier.FromName(name));
}
