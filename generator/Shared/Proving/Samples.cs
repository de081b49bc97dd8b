using System.Globalization;
using System.Net;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Proving;

/// <summary>Values on both sides of every border that a test draws: numbers, days, addresses, truth.</summary>
internal static class Samples
{
    private const int Number = 1;
    private const int Date = 2;
    private const int Boolean = 3;
    private const int Address = 4;

    /// <summary>Which kind of values an operator compares; 0 when it compares texts, or none.</summary>
    public static int Kind(Comparison comparison) =>
        comparison switch
        {
            >= Comparison.Number and <= Comparison.NumberAtLeast => Number,
            >= Comparison.Date and <= Comparison.DateFrom => Date,
            Comparison.Boolean => Boolean,
            Comparison.Address => Address,
            _ => 0,
        };

    public static IEnumerable<string> Of(DecidedTest test) =>
        Kind(test.Operator.Comparison) switch
        {
            Number => test.Values.SelectMany(Numbers),
            Date => test.Values.SelectMany(Dates),
            Boolean => ["true", "false"],
            Address => test.Values.SelectMany(Addresses),
            _ => [],
        };

    private static IEnumerable<string> Numbers(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
        {
            yield break;
        }

        // Between two whole numbers lies a fraction, and between two fractions another digit.
        decimal step = 1;
        for (decimal scaled = number; scaled != decimal.Truncate(scaled) && step > 0.000001m; scaled *= 10)
        {
            step /= 10;
        }

        foreach (decimal sample in new[] { number - step, number - (step / 2), number, number + (step / 2), number + step })
        {
            yield return sample.ToString("0.##########", CultureInfo.InvariantCulture);
        }
    }

    private static IEnumerable<string> Dates(string text)
    {
        if (MomentReader.Read(text) is not { } moment)
        {
            yield break;
        }

        foreach (decimal seconds in new[] { moment - 1, moment, moment + 1 })
        {
            yield return seconds.ToString("0.##########", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The first address of the range, the first behind it, and the first of all: every piece between borders begins with one.</summary>
    private static IEnumerable<string> Addresses(string text)
    {
        string[] parts = text.Split('/');
        if (!IPAddress.TryParse(parts[0], out IPAddress? address))
        {
            yield break;
        }

        byte[] first = address.GetAddressBytes();
        int bits =
            parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int given)
                ? Math.Min(given, first.Length * 8)
                : first.Length * 8;
        byte[] behind = new byte[first.Length];
        for (int i = 0; i < first.Length; i++)
        {
            int own = Math.Min(Math.Max(bits - (8 * i), 0), 8);
            first[i] = (byte)(first[i] & (0xFF << (8 - own)));
            behind[i] = (byte)(first[i] | (0xFF >> own));
        }

        yield return new IPAddress(first).ToString();
        if (Increment(behind))
        {
            yield return new IPAddress(behind).ToString();
        }

        yield return "0.0.0.0";
        yield return "::";
    }

    private static bool Increment(byte[] address)
    {
        for (int i = address.Length - 1; i >= 0; i--)
        {
            if (++address[i] != 0)
            {
                return true;
            }
        }

        return false;
    }
}
