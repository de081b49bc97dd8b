using System.Globalization;

namespace Wiv.Catalog.Core.Emit.Deployment;

/// <summary>Gives out names, each once: one that is taken, in whatever letter case, gets a number.</summary>
/// <param name="taken">The names that nobody gets.</param>
internal sealed class UniqueNames(params string[] taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public string Add(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
