using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Diagnostics.CatalogText;

/// <summary>WIV0042: too long, with everything that is named written out.</summary>
internal static class TooLongWrittenOut
{
    public static Problem At(SourceSpan span, long most) =>
        FormRules.TooLongWrittenOut.At(span, most.ToString("N0", CultureInfo.InvariantCulture));
}
