namespace Wiv.Catalog.Cli.Views;

/// <summary>Text of a catalog or a file, made safe to print: nothing in it moves the cursor, breaks a line or a column.</summary>
internal static class PlainText
{
    public static string Of(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(Clean)) : text;

    private static char Clean(char c) => char.IsControl(c) ? ' ' : c;
}
