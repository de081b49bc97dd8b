using System.Globalization;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Writes a place for a message that points from one place to another.</summary>
internal static class Places
{
    /// <summary><c>file(line,column)</c>, counted from one; the file without its folder, so that no message holds an absolute path.</summary>
    public static string Of(SourceSpan span)
    {
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2})",
            FileName(span.Path),
            span.StartLine + 1,
            span.StartColumn + 1
        );
    }

    /// <summary>The last part of a path, whichever slash it is written with.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
