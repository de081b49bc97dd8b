using System.Globalization;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Deciding;

/// <summary>
/// Reads a date as IAM takes it: a form of ISO 8601 that the W3C's note names, from the year alone to fractions of a second, or
/// the seconds since 1970. A time without a zone is UTC.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date, https://www.w3.org/TR/NOTE-datetime</remarks>
internal static class MomentReader
{
    private const int YearDigits = 4;

    private static readonly long Epoch = new DateTime(1970, 1, 1).Ticks;

    /// <summary>The seconds since 1970; <see langword="null"/> when the text is no date.</summary>
    public static decimal? Read(string text)
    {
        int digits = Digits(text, 0);
        if (digits == YearDigits && (text.Length == YearDigits || text[YearDigits] == '-'))
        {
            return ReadDate(text);
        }

        return
            digits > 0
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal seconds)
            ? seconds
            : null;
    }

    private static decimal? ReadDate(string text)
    {
        int at = 0;
        int month = 1;
        int day = 1;
        decimal time = 0;
        bool isDate =
            Number(text, ref at, 4, out int year)
            && (at == text.Length || (Sign(text, ref at, '-') && Number(text, ref at, 2, out month)))
            && (at == text.Length || (Sign(text, ref at, '-') && Number(text, ref at, 2, out day)))
            && (at == text.Length || ((Sign(text, ref at, 'T') || Sign(text, ref at, 't')) && Time(text, ref at, out time)))
            && at == text.Length
            && year > 0
            && month is >= 1 and <= 12
            && day >= 1
            && day <= DateTime.DaysInMonth(year, month);
        return isDate ? (new DateTime(year, month, day).Ticks - Epoch) / TimeSpan.TicksPerSecond + time : null;
    }

    private static bool Time(string text, ref int at, out decimal seconds)
    {
        int minute = 0;
        int second = 0;
        decimal fraction = 0;
        bool isTime =
            Number(text, ref at, 2, out int hour)
            && Sign(text, ref at, ':')
            && Number(text, ref at, 2, out minute)
            && (!Sign(text, ref at, ':') || Number(text, ref at, 2, out second))
            && (!Sign(text, ref at, '.') || Fraction(text, ref at, out fraction))
            && hour <= 23
            && minute <= 59
            && second <= 59;
        seconds = isTime ? hour * 3600 + minute * 60 + second + fraction : 0;
        return isTime && Zone(text, ref at, ref seconds);
    }

    private static bool Zone(string text, ref int at, ref decimal seconds)
    {
        if (at == text.Length || Sign(text, ref at, 'Z') || Sign(text, ref at, 'z'))
        {
            return true;
        }

        int direction = text[at++] switch
        {
            '+' => -1,
            '-' => 1,
            _ => 0,
        };
        int minutes = 0;
        bool isZone = Number(text, ref at, 2, out int hours) && Sign(text, ref at, ':') && Number(text, ref at, 2, out minutes);
        seconds += direction * (hours * 3600 + minutes * 60);
        return isZone && direction != 0 && hours <= 23 && minutes <= 59;
    }

    private static bool Fraction(string text, ref int at, out decimal fraction)
    {
        decimal unit = 1;
        fraction = 0;
        int end = at + Digits(text, at);
        bool has = end > at;
        for (; at < end; at++)
        {
            unit /= 10;
            fraction += unit * (text[at] - '0');
        }

        return has;
    }

    private static bool Number(string text, ref int at, int length, out int number)
    {
        number = 0;
        if (Digits(text, at) < length)
        {
            return false;
        }

        for (int end = at + length; at < end; at++)
        {
            number = number * 10 + (text[at] - '0');
        }

        return true;
    }

    private static bool Sign(string text, ref int at, char sign)
    {
        bool isThere = at < text.Length && text[at] == sign;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private static int Digits(string text, int from)
    {
        int end = from;
        while (end < text.Length && Characters.IsDigit(text[end]))
        {
            end++;
        }

        return end - from;
    }
}
