using System.Text;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Output;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Naming;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Cli.Commands.Import;

/// <summary>Runs <c>import</c>. Where an input has an error, nothing is written: half a catalog would grant half of the policies.</summary>
internal sealed class ImportRun(Terminal terminal, ImportRequest request)
{
    public int Run()
    {
        SourceFile[] files = request.Paths.Select(Named).DistinctBy(file => file.Identity).ToArray();
        string name = CatalogName(files[0]);
        if (request.Output is { } output && !request.Overwrites && Path.Exists(terminal.FullPath(output)))
        {
            throw new CouldNotRunException(output, "the file exists; name another, or overwrite it with --force");
        }

        ImportResult result = CatalogImporter.Import(
            name,
            files.Select(file => new ImportInput(file.Identity, FileText.Read(file))).ToArray(),
            request.Role
        );
        IReadOnlyList<Finding> findings = Finding.Of(result.Problems, files);
        string? catalog = result.Catalog is null ? null : CatalogYamlFile.Write(result.Catalog);
        if (catalog is not null && request.Output is not null)
        {
            Write(request.Output, catalog);
        }

        if (request.IsJson)
        {
            JsonOutput.Write(terminal.Bytes, ImportJson.Of(findings, catalog, request.Output), Answers.WithNulls.ImportJson);
        }
        else
        {
            WriteText(findings, catalog);
        }

        return catalog is null ? ExitCodes.Wrong : ExitCodes.Success;
    }

    private SourceFile Named(string path)
    {
        string fullPath = terminal.FullPath(path);
        return File.Exists(fullPath)
            ? new SourceFile(path, fullPath, IsNamed: true)
            : throw new CouldNotRunException(
                path,
                path.StartsWith('-') ? "no such option or file"
                    : Directory.Exists(fullPath) ? "this is a folder; name the files to import"
                    : "no such file"
            );
    }

    private string CatalogName(SourceFile first)
    {
        if (request.Catalog is null)
        {
            return
                Identifier.FromName(Path.GetFileName(first.Path).Split('.')[0]).TrimStart('_') is { Length: > 0 } name
                && NameReader.IsName(name)
                ? name
                : "Imported";
        }

        return NameReader.IsName(request.Catalog)
            ? request.Catalog
            : throw new CouldNotRunException(
                $"'{request.Catalog}' is not a catalog name; start with a letter and go on with letters, digits, '_', '-' or '.'"
            );
    }

    private void WriteText(IReadOnlyList<Finding> findings, string? catalog)
    {
        FindingLines.Write(terminal.Error, findings);
        if (catalog is not null)
        {
            WriteCatalog(catalog);
        }
    }

    private void WriteCatalog(string catalog)
    {
        if (request.Output is null)
        {
            terminal.Document(catalog);
        }
        else
        {
            terminal.Output.Line(MSBuildLine.Harmless($"wrote {request.Output}"));
        }
    }

    private void Write(string output, string catalog)
    {
        try
        {
            AtomicFile.Write(terminal.FullPath(output), Encoding.UTF8.GetBytes(catalog));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CouldNotRunException(output, $"the file cannot be written: {error.Message}");
        }
    }
}
