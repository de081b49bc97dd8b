using System.Globalization;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Rules.Conditions;

/// <summary>The two ways in which the Date operators take a moment.</summary>
/// <remarks>https://www.w3.org/TR/NOTE-datetime</remarks>
internal static class DateText
{
    private static readonly string[] Forms =
    [
        "yyyy",
        "yyyy-MM",
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>Whether it is a date of ISO 8601, with a time or without.</summary>
    public static bool IsDate(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset _
        );

    /// <summary>Whether it counts seconds since 1970; four digits are a year.</summary>
    public static bool IsEpoch(string text) =>
        text.Length != 4
        && text.Count(c => c == '.') <= 1
        && text.All(c => Characters.IsDigit(c) || c == '.')
        && text.Any(Characters.IsDigit);
}
