using System.Globalization;
using System.Text;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes C# expressions for texts.</summary>
internal static class Literal
{
    /// <summary>A string literal that every language version reads.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (char c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    literal.Append('\\').Append(c);
                    break;
                case < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029':
                case >= '\ud800' and <= '\udfff':
                    literal.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    literal.Append(c);
                    break;
            }
        }

        return literal.Append('"').ToString();
    }
}
