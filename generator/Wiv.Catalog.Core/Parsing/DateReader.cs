using System.Globalization;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Parsing;

/// <summary>Reads days.</summary>
internal static class DateReader
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The day, or <see langword="null"/> after telling that it is none.</summary>
    public static PositionedText? Read(PositionedText? text, List<Problem> problems)
    {
        if (
            text is not { } day
            || DateTime.TryParseExact(day.Value, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        )
        {
            return text;
        }

        problems.Add(FormRules.InvalidValue.At(day.Span, day.Value, "a day", "write year, month and day, as in 2026-09-26"));
        return null;
    }
}
