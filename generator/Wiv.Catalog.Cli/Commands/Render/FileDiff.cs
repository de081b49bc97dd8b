using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Model;
using DiffPlex.Renderer;
using Wiv.Catalog.Cli.Findings;

namespace Wiv.Catalog.Cli.Commands.Render;

/// <summary>The difference between a published file and what the catalog gives, as a unified diff for people and build logs.</summary>
internal sealed class FileDiff
{
    private const int MostLines = 60;
    private const int Context = 3;

    private readonly string _path;
    private readonly DiffResult _result;

    /// <param name="path">The file as it is shown.</param>
    /// <param name="published">What it holds.</param>
    /// <param name="rendered">What it should hold.</param>
    public FileDiff(string path, byte[] published, byte[] rendered)
    {
        _path = path;
        _result = Differ.Instance.CreateDiffs(
            Encoding.UTF8.GetString(published),
            Encoding.UTF8.GetString(rendered),
            ignoreWhiteSpace: false,
            ignoreCase: false,
            new DiffLines()
        );
    }

    /// <summary>The first line of the published file that differs, counted from one.</summary>
    public int FirstLine => _result.DiffBlocks.Count == 0 ? 1 : _result.DiffBlocks[0].DeleteStartA + 1;

    /// <summary>The lines of the diff; of a long one the first, and how many more there are.</summary>
    public IEnumerable<string> Lines()
    {
        string[] all = new UnidiffRenderer(Differ.Instance, Context)
            .Generate(_result, $"{_path}\tas published", $"{_path}\tas rendered")
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .TrimEnd('\n')
            .Split('\n');
        IEnumerable<string> shown = all.Take(MostLines).Select(MSBuildLine.Harmless);
        return all.Length <= MostLines
            ? shown
            : shown.Append(string.Create(CultureInfo.InvariantCulture, $"... {all.Length - MostLines} more lines"));
    }
}
