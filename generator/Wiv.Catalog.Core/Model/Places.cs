using System.Globalization;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Model;

/// <summary>Writes a place for a message that points from one place to another.</summary>
internal static class Places
{
    private static readonly char[] Slashes = ['/', '\\'];

    /// <summary>
    /// <c>file(line,column)</c>, counted from one. The file stands without its folder, so that no message holds an absolute path,
    /// unless the two files have one name: then with as many folders as it takes to tell them apart.
    /// </summary>
    /// <param name="span">The place that is pointed to.</param>
    /// <param name="from">The place of the message.</param>
    public static string Of(SourceSpan span, SourceSpan from) =>
        string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2})",
            FileName(span.Path, from.Path),
            span.StartLine + 1,
            span.StartColumn + 1
        );

    /// <summary>The last part of a path, whichever slash it is written with.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(Slashes) + 1);

    private static string FileName(string path, string other)
    {
        string[] folders = path.Split(Slashes);
        string[] others = other.Split(Slashes);
        int taken = 1;
        if (path != other)
        {
            while (taken < folders.Length && Tail(folders, taken) == Tail(others, taken))
            {
                taken++;
            }

            // A package lies in a folder of its name and, in there, one of its version, which alone would name nothing.
            while (taken < folders.Length && taken > 1 && char.IsDigit(folders[folders.Length - taken].FirstOrDefault()))
            {
                taken++;
            }
        }

        return Tail(folders, taken);
    }

    private static string Tail(string[] folders, int count) => string.Join("/", folders.Skip(folders.Length - count));
}
