using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Inputs;

/// <summary>Finds the catalogs of a state: of files and folders as they are, or of a revision of git.</summary>
/// <param name="terminal">Where relative paths start from.</param>
/// <param name="path">Where the catalogs are in a revision that has no path of its own.</param>
internal sealed class StateFinder(Terminal terminal, string? path)
{
    private const string Complaint = "nothing to compare";

    private static readonly string[] Endings = [FileFinder.CatalogEnding];

    /// <summary>The catalogs of a state.</summary>
    /// <param name="state">A file or a folder; what is neither is a revision.</param>
    /// <param name="other">The state that it is compared with: its path is the one that is meant when no other is named.</param>
    public IReadOnlyList<SourceText> Find(string state, string other)
    {
        if (IsThere(state))
        {
            return new FileFinder(terminal, Complaint, Endings)
                .Find([state])
                .Select(file => new SourceText(file, FileText.Read(file)))
                .ToArray();
        }

        var files = new GitRevision(terminal, state, path ?? (IsThere(other) ? other : null)).Read();
        return files.Count > 0
            ? files
            : throw new CouldNotRunException($"{Complaint}: there is no *{FileFinder.CatalogEnding} in {state}");
    }

    private bool IsThere(string state) => File.Exists(terminal.FullPath(state)) || Directory.Exists(terminal.FullPath(state));
}
