using System.Globalization;
using System.Text;

namespace Wiv.Catalog;

/// <summary>
/// Shows a rejected value in a message. The value comes from outside: it is cut to a readable length, and what is not
/// printable ASCII is escaped, so that it can neither forge a log line nor look like something else.
/// </summary>
internal static class Quoted
{
    private const int Longest = 80;

    internal static string Show(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, Longest) + 2).Append('\'');
        for (int i = 0; i < text.Length && i < Longest; i++)
        {
            shown.Append(Show(text[i]));
        }
        return shown.Append(text.Length > Longest ? "...'" : "'").ToString();
    }

    internal static string Show(char c) =>
        c is >= ' ' and <= '~' ? c.ToString() : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
}
