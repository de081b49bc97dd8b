using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Wiv.Catalog.CodeFixes;

/// <summary>A change of a catalog file, as a diagnostic brings it along.</summary>
/// <param name="Path">The file.</param>
/// <param name="FileLength">The length of the text that it was made for.</param>
/// <param name="Change">The change.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Target">What it has in common with the edits of other diagnostics that are made together with it.</param>
internal sealed record CatalogEdit(string Path, int FileLength, TextChange Change, string Title, string Target)
{
    private const int Fields = 7;

    /// <summary>The edits in a property of a diagnostic; none where it has none.</summary>
    public static IReadOnlyList<CatalogEdit> Of(Diagnostic diagnostic, string property)
    {
        string[] fields =
            diagnostic.Properties.TryGetValue(property, out string? text) && text is not null ? [.. Split(text)] : [];
        return [.. Enumerable.Range(0, fields.Length / Fields).Select(index => Read(fields, index * Fields))];
    }

    private static CatalogEdit Read(string[] fields, int first) =>
        new(
            fields[first],
            Number(fields[first + 1]),
            new TextChange(TextSpan.FromBounds(Number(fields[first + 2]), Number(fields[first + 3])), fields[first + 4]),
            fields[first + 5],
            fields[first + 6]
        );

    /// <summary>The fields of a text in which each is its length, a colon and itself.</summary>
    private static IEnumerable<string> Split(string text)
    {
        for (int at = 0; at < text.Length; )
        {
            int colon = text.IndexOf(':', at);
            int length = Number(text.Substring(at, colon - at));
            yield return text.Substring(colon + 1, length);
            at = colon + 1 + length;
        }
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
