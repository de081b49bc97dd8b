using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Wiv.Catalog.Core.Editing;

namespace Wiv.Catalog.Generator.Diagnostics;

/// <summary>Writes edits into the properties of a diagnostic, for a fix does not know this assembly.</summary>
/// <remarks>Each field of each edit is its length, a colon and itself, so that it may hold any sign.</remarks>
internal static class EditProperties
{
    /// <summary>The edits that add a permission.</summary>
    public const string Add = "AddPermission";

    /// <summary>The edit that accepts the finding.</summary>
    public const string Accept = "AcceptFinding";

    /// <summary>The edit that corrects the name.</summary>
    public const string Correct = "CorrectName";

    /// <summary>The properties and the edits beside them; no edits add nothing.</summary>
    public static ImmutableDictionary<string, string?> WithEdits(
        this ImmutableDictionary<string, string?> properties,
        string name,
        params TextEdit?[] edits
    )
    {
        var text = new StringBuilder();
        foreach (TextEdit edit in edits.OfType<TextEdit>())
        {
            Append(text, edit.Path);
            Append(text, edit.FileLength);
            Append(text, edit.Start);
            Append(text, edit.End);
            Append(text, edit.Text);
            Append(text, edit.Title);
            Append(text, edit.Target);
        }

        return text.Length == 0 ? properties : properties.SetItem(name, text.ToString());
    }

    private static void Append(StringBuilder text, int number) => Append(text, number.ToString(CultureInfo.InvariantCulture));

    private static void Append(StringBuilder text, string field) =>
        text.Append(field.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(field);
}
