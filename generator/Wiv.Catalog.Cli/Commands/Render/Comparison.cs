using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Streams;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>Compares what is published with what the catalogs give, and writes nothing.</summary>
internal sealed class Comparison(Terminal terminal, OutputFolder folder, FileReport report)
{
    private const string LineEnds = "the line endings are CRLF; use LF ('text eol=lf' in .gitattributes)";

    /// <summary>Reports every difference. Returns whether there is none.</summary>
    public bool Run(IEnumerable<RenderedFile> files, IReadOnlyList<string> stale)
    {
        bool isSame = stale.Count == 0;
        foreach (RenderedFile file in files)
        {
            FileOutcome outcome = Compare(file);
            report.Add(folder.Show(file.Path), outcome);
            isSame &= outcome == FileOutcome.Unchanged;
        }

        foreach (string path in stale)
        {
            Fail(MSBuildLine.Error(folder.Show(path), "no catalog renders this file any more; delete it"));
            report.Add(folder.Show(path), FileOutcome.Stale);
        }

        return isSame;
    }

    private FileOutcome Compare(RenderedFile file)
    {
        string path = folder.Show(file.Path);
        if (folder.IsLink(file.Path))
        {
            Fail(MSBuildLine.Error(path, "this is a link, which may lead out of the output folder; run render"));
            return FileOutcome.Link;
        }

        if (folder.Read(file.Path) is not { } published)
        {
            Fail(MSBuildLine.Error(path, "the file is missing; run render"));
            return FileOutcome.Missing;
        }

        if (published.AsSpan().SequenceEqual(file.Content))
        {
            return FileOutcome.Unchanged;
        }

        if (published.Where(value => value != (byte)'\r').SequenceEqual(file.Content))
        {
            Fail(MSBuildLine.Error(path, FirstLineEnd(published), LineEnds));
            return FileOutcome.DiffersInLineEnds;
        }

        var diff = new FileDiff(path, published, file.Content);
        Fail(MSBuildLine.Error(path, diff.FirstLine, "the file differs from the catalog; run render"));
        foreach (string line in diff.Lines())
        {
            terminal.Error.Line(Coloured(line));
        }

        return FileOutcome.Differs;
    }

    private void Fail(string line) => terminal.Error.Line(line);

    private static int FirstLineEnd(byte[] published) =>
        1 + published.AsSpan(0, published.AsSpan().IndexOf((byte)'\r')).Count((byte)'\n');

    /// <summary>Removed lines are red and added ones green, on a terminal.</summary>
    private Piece Coloured(string line) =>
        !(terminal.IsWatched && terminal.ShowsColours) || line.Length == 0
            ? line
            : line[0] switch
            {
                '-' => new Piece(line, Ink.Red),
                '+' => new Piece(line, Ink.Green),
                '@' => new Piece(line, Ink.Cyan),
                _ => line,
            };
}
