using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0042: too long, with everything that is named written out.</summary>
internal static class TooLongWrittenOut
{
    public static Problem At(SourceSpan span) =>
        FormRules.TooLongWrittenOut.At(span, Budgets.WrittenOut.ToString("N0", CultureInfo.InvariantCulture));
}
