using System.Globalization;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Puts numbers behind names that are taken, and goes on where it stopped when one comes again.</summary>
internal sealed class Numbered
{
    private readonly Dictionary<string, int> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name with the first number from 2 on that makes it free, cut so that it has at most <paramref name="most"/> characters.</summary>
    /// <param name="name">The name.</param>
    /// <param name="most">How many characters it may have.</param>
    /// <param name="isFree">Whether a name is not taken; it may take it.</param>
    public string Next(string name, int most, Func<string, bool> isFree)
    {
        int number = _last.TryGetValue(name, out int last) ? last : 1;
        while (true)
        {
            number++;
            string end = number.ToString(CultureInfo.InvariantCulture);
            string numbered = name.Substring(0, Math.Min(name.Length, most - end.Length)) + end;
            if (isFree(numbered))
            {
                _last[name] = number;
                return numbered;
            }
        }
    }
}
