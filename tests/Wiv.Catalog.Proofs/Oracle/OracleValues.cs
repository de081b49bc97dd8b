using System.Globalization;

namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>Reads the values that are compared as numbers.</summary>
internal static class OracleValues
{
    public static decimal? Number(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal n
        )
            ? n
            : null;

    /// <summary>Seconds since 1970, from such a number or from a date of ISO 8601 in UTC.</summary>
    public static decimal? Date(string text)
    {
        string[] forms = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd"];
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        return DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, Utc, out DateTime date)
                ? (decimal)(date - DateTime.UnixEpoch).TotalSeconds
            : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seconds) ? seconds
            : null;
    }

    /// <summary>The first and the last address of an IPv4 range, or of one address.</summary>
    public static (decimal First, decimal Last)? Range(string text)
    {
        string[] parts = text.Split('/');
        int bits = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 32;
        return Address(parts[0]) is { } address ? (address & ~Hosts(bits), (address & ~Hosts(bits)) + Hosts(bits)) : null;
    }

    /// <summary>An IPv4 address as a number.</summary>
    public static long? Address(string text)
    {
        string[] bytes = text.Split('.');
        return bytes.Length == 4 && bytes.All(b => byte.TryParse(b, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? bytes.Aggregate(0L, (sum, b) => (sum << 8) + byte.Parse(b, CultureInfo.InvariantCulture))
            : null;
    }

    private static long Hosts(int bits) => (1L << (32 - bits)) - 1;
}
