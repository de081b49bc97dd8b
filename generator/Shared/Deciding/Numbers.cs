using System.Globalization;

namespace Wiv.Catalog.Deciding;

/// <summary>Numbers in messages.</summary>
internal static class Numbers
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
