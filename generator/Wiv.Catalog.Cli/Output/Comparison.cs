using Wiv.Catalog.Cli.Reports;

namespace Wiv.Catalog.Cli.Output;

/// <summary>Compares what is published with what the catalogs give, and writes nothing.</summary>
internal sealed class Comparison(Terminal terminal, OutputFolder folder)
{
    /// <summary>Tells every difference, and whether there is none.</summary>
    public bool Run(IEnumerable<RenderedFile> files, IReadOnlyList<string> stale)
    {
        bool isSame = stale.Count == 0;
        foreach (RenderedFile file in files)
        {
            string path = folder.Show(file.Path);
            if (Difference(path, folder.Read(file.Path), file.Content) is { } difference)
            {
                terminal.Error.WriteLine(difference);
                isSame = false;
            }
            else
            {
                terminal.Output.WriteLine($"unchanged {path}");
            }
        }

        foreach (string path in stale)
        {
            terminal.Error.WriteLine(MSBuildLine.Error(folder.Show(path), "no catalog gives this file any more; remove it"));
        }

        return isSame;
    }

    private static string? Difference(string path, byte[]? published, byte[] rendered)
    {
        if (published is null)
        {
            return MSBuildLine.Error(path, "the file is missing; render it");
        }

        int same = published.AsSpan().CommonPrefixLength(rendered);
        if (same == published.Length && same == rendered.Length)
        {
            return null;
        }

        int line = 1 + rendered.AsSpan(0, same).Count((byte)'\n');
        string message = IsSameButForLineEnds(published, rendered)
            ? "the file differs in its line ends; keep it with LF, as 'text eol=lf' in .gitattributes does"
            : "the file differs from what the catalog gives; render it again";
        return MSBuildLine.Error(path, line, message);
    }

    private static bool IsSameButForLineEnds(byte[] published, byte[] rendered) =>
        published.Where(value => value != (byte)'\r').SequenceEqual(rendered);
}
