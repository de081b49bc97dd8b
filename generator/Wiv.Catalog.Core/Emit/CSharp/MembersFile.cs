using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.CSharp;

/// <summary>Writes a static class with a member for every item.</summary>
internal static class MembersFile
{
    /// <summary>The file, or <see langword="null"/> when there is no item.</summary>
    public static string? Write<T>(
        CSharpOptions options,
        string className,
        XmlCode summary,
        IReadOnlyList<T> items,
        Action<IndentedWriter, T> member
    ) =>
        items.Count == 0
            ? null
            : CSharpFile.Write(options, writer => WriteClass(writer, options, className, summary, items, member));

    private static void WriteClass<T>(
        IndentedWriter writer,
        CSharpOptions options,
        string className,
        XmlCode summary,
        IReadOnlyList<T> items,
        Action<IndentedWriter, T> member
    )
    {
        writer.Line(XmlDoc.Summary(summary));
        writer.Line(CSharpFile.GeneratedCode);
        writer.Open($"{options.Accessibility} static partial class {CSharpText.Name(className)}");
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            member(writer, items[i]);
        }

        writer.Close();
    }
}
