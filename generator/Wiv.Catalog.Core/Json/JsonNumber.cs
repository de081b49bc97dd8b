using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Json;

/// <summary>The form of a number: https://www.rfc-editor.org/rfc/rfc8259#section-6</summary>
internal static class JsonNumber
{
    public static bool IsNumber(string text)
    {
        int at = text.StartsWith("-", StringComparison.Ordinal) ? 1 : 0;
        int whole = Digits(text, at);
        if (whole == 0 || (whole > 1 && text[at] == '0'))
        {
            return false;
        }

        at += whole;
        if (at < text.Length && text[at] == '.')
        {
            int fraction = Digits(text, at + 1);
            if (fraction == 0)
            {
                return false;
            }

            at += 1 + fraction;
        }

        if (at < text.Length && text[at] is ('e' or 'E'))
        {
            at++;
            at += at < text.Length && text[at] is ('+' or '-') ? 1 : 0;
            int exponent = Digits(text, at);
            return exponent > 0 && at + exponent == text.Length;
        }

        return at == text.Length;
    }

    private static int Digits(string text, int start)
    {
        int at = start;
        while (at < text.Length && Characters.IsDigit(text[at]))
        {
            at++;
        }

        return at - start;
    }
}
