using System.Globalization;

namespace Wiv.Catalog;

/// <summary>Numbers in messages: "1 digit", "2 digits".</summary>
internal static class Count
{
    internal static string Of(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");

    internal static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
