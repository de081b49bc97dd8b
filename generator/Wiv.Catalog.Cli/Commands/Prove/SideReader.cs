using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Cli.Commands.Prove;

/// <summary>Reads the sides of a proof: catalogs, policies and templates, as they are or in a revision of git.</summary>
/// <param name="terminal">Where relative paths start from, and where errors go.</param>
/// <param name="path">Where the catalogs are in a revision that has no path of its own.</param>
internal sealed class SideReader(Terminal terminal, string? path)
{
    /// <summary>What a side holds.</summary>
    /// <param name="side">A file, a folder or a revision.</param>
    /// <param name="other">The other side, whose path is meant where a revision has none.</param>
    public ProofSide Read(string side, string other)
    {
        IReadOnlyList<SourceText> sources = Sources(side, other);
        SourceText[] catalogs = sources.Where(IsCatalog).ToArray();
        SourceText[] others = sources.Except(catalogs).ToArray();
        LinkedCatalogs linked = CatalogLinker.Link(catalogs.Select(file => CatalogParser.Parse(file.File.Identity, file.Text)));
        Fail(linked.Problems, catalogs);
        var policies = new List<DecidedPolicy>();
        var templates = new List<SourceText>();
        foreach (SourceText source in others)
        {
            if (JsonReader.Read(source.File.Identity, source.Text, out _) is JsonObject json && PolicyForm.IsLikely(json))
            {
                policies.Add(Policy(source, json));
            }
            else
            {
                templates.Add(source);
            }
        }

        return new ProofSide([.. linked.Catalogs, .. templates.Select(Import)], policies);
    }

    /// <summary>A policy that limits both sides.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">What it is used as.</param>
    public DecidedPolicy ReadPolicy(string file, PolicyKind kind)
    {
        SourceText source = Sources(file, file)[0];
        return JsonReader.Read(source.File.Identity, source.Text, out _) is JsonObject json
            ? Policy(source, json, kind)
            : throw new CouldNotRunException(file, "this is no policy as JSON");
    }

    private IReadOnlyList<SourceText> Sources(string side, string other)
    {
        string fullPath = terminal.FullPath(side);
        return File.Exists(fullPath)
            ? [Source(new SourceFile(side, fullPath, IsNamed: true))]
            : new StateFinder(terminal, path).Find(side, other);
    }

    private static SourceText Source(SourceFile file) => new(file, FileText.Read(file));

    private static bool IsCatalog(SourceText source) =>
        source.File.Path.EndsWith(FileFinder.CatalogEnding, StringComparison.OrdinalIgnoreCase);

    private DecidedPolicy Policy(SourceText source, JsonObject json, PolicyKind? kind = null)
    {
        var wrong = new List<(SourceSpan Place, string What)>();
        DecidedPolicy? policy = PolicyText.Read(json, (place, what) => wrong.Add((place, what)), kind);
        foreach ((SourceSpan place, string what) in wrong)
        {
            terminal.Error.Line(
                MSBuildLine.Error(MSBuildLine.Place(source.File.Path, place.StartLine + 1, place.StartColumn + 1), what)
            );
        }

        return policy ?? throw new CouldNotRunException(source.File.Path, "IAM would refuse this policy (see above)");
    }

    /// <summary>The policies of a template, with its parameters as those of a catalog.</summary>
    private Core.Model.PermissionCatalog Import(SourceText source)
    {
        ImportResult result = CatalogImporter.Import("Imported", [new ImportInput(source.File.Identity, source.Text)]);
        FindingLines.Write(
            terminal.Error,
            Finding.Of(result.Problems.Where(problem => problem.Rule.Severity == Severity.Error), [source.File])
        );
        return result.Catalog
            ?? throw new CouldNotRunException(source.File.Path, "the file has errors (see above); correct them first");
    }

    private void Fail(IEnumerable<Problem> problems, IEnumerable<SourceText> sources)
    {
        Finding[] errors = Finding
            .Of(problems.Where(problem => problem.Rule.Severity == Severity.Error), sources.Select(source => source.File))
            .ToArray();
        if (errors.Length > 0)
        {
            FindingLines.Write(terminal.Error, errors);
            throw new CouldNotRunException("the catalogs have errors (see above); correct them first");
        }
    }
}
