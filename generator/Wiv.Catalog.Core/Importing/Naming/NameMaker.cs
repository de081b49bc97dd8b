using System.Globalization;
using Wiv.Catalog.Core.Emit.CSharp;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>Gives names of which no two become the same name of C#, in whatever case.</summary>
internal sealed class NameMaker
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Keeps a name from being given.</summary>
    public void Take(string name) => _taken.Add(Identifier.FromName(name));

    /// <summary>The first candidate that is free, or else the first with a number behind it.</summary>
    public string Make(params string[] candidates)
    {
        foreach (string candidate in candidates)
        {
            if (_taken.Add(Identifier.FromName(candidate)))
            {
                return candidate;
            }
        }

        for (int i = 2; ; i++)
        {
            string numbered = candidates[0] + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(Identifier.FromName(numbered)))
            {
                return numbered;
            }
        }
    }
}
