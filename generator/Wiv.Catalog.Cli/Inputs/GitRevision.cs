using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Inputs;

/// <summary>Reads the catalogs of a revision out of git, whatever is checked out.</summary>
/// <param name="terminal">The folder to run git in.</param>
/// <param name="state">The revision, and behind a colon the path from the root of the repository, as git has it.</param>
/// <param name="path">The path from the current folder, when the state has none; the current folder when both have none.</param>
internal sealed class GitRevision(Terminal terminal, string state, string? path)
{
    private readonly Git _git = new(terminal.Folder, state);

    public IReadOnlyList<SourceText> Read()
    {
        int colon = state.IndexOf(':');
        string revision = colon < 0 ? state : state[..colon];
        string commit = CommitOf(revision);
        string wanted = colon < 0 ? FromRoot(path ?? ".") : Wanted(state[(colon + 1)..]);
        return _git.Lines([
                "ls-tree",
                "-r",
                "-z",
                "--full-tree",
                commit,
                "--",
                .. wanted.Length > 0 ? [wanted] : Array.Empty<string>(),
            ])
            .Select(GitEntry.Parse)
            .Where(entry => entry.IsFile && (entry.Path == wanted || FileFinder.IsFoundBelow(wanted, entry.Path)))
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .Select(entry => Read(revision, entry))
            .ToArray();
    }

    private string CommitOf(string revision)
    {
        // What begins with '-' would be an option to git, and is no name that git gives to anything.
        byte[]? commit =
            revision.StartsWith('-') || revision.Length == 0
                ? null
                : _git.TryRun(["rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}"]);
        return commit is null
            ? throw new CouldNotRunException(state, "no such file, folder or git revision")
            : Git.Text(commit).Trim();
    }

    /// <summary>Git takes a path from the root, and with <c>./</c> or <c>../</c> before it one from the current folder.</summary>
    private string Wanted(string given) =>
        given is "." or ".."
        || given.StartsWith("./", StringComparison.Ordinal)
        || given.StartsWith("../", StringComparison.Ordinal)
            ? FromRoot(given)
            : given.TrimEnd('/');

    /// <summary>A path from the current folder, relative to the root of the repository.</summary>
    private string FromRoot(string given)
    {
        string prefix = Git.Text(_git.Run(["rev-parse", "--show-prefix"])).TrimEnd('\n');
        string relative = Path.GetRelativePath(terminal.Folder, terminal.FullPath(given));
        List<string> names = [];
        foreach (
            string name in (prefix + relative).Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        )
        {
            if (name == ".." && names.Count == 0)
            {
                throw new CouldNotRunException(given, "the path is outside the repository");
            }

            if (name == "..")
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }

    private SourceText Read(string revision, GitEntry entry)
    {
        string shown = $"{revision}:{entry.Path}";
        return new SourceText(
            new SourceFile(shown, shown, IsNamed: false),
            FileText.Decode(shown, _git.Run(["cat-file", "blob", entry.Id]))
        );
    }
}
