using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0040: text too long.</summary>
internal static class TooLong
{
    /// <summary>The problem of a text; <see langword="null"/> when it is short enough.</summary>
    /// <param name="what">What the text is.</param>
    /// <param name="length">How many characters it has.</param>
    /// <param name="most">How many it may have.</param>
    /// <param name="span">Where it stands.</param>
    public static Problem? Check(string what, long length, int most, SourceSpan span) =>
        length <= most ? null : FormRules.TooLong.At(span, what, Number(length), Number(most), "shorten it");

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
