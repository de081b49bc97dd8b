namespace Wiv.Catalog.Cli.Commands.Check.Sarif;

/// <summary>Writes paths as relative URIs: https://www.rfc-editor.org/rfc/rfc3986#section-4.2.</summary>
internal static class RelativeUri
{
    /// <summary>The URI of a file, relative to a folder. On another drive there is none; its name has to do.</summary>
    public static string Of(string fullPath, string folder)
    {
        string relative = Path.GetRelativePath(folder, fullPath);
        string shown = Path.IsPathRooted(relative) ? Path.GetFileName(fullPath) : relative;
        return string.Join('/', shown.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
    }
}
