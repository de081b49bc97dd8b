using System.CommandLine.Completions;
using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Inputs;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Completion;

/// <summary>Completions from the catalogs that a command is about to read; none if they cannot be read.</summary>
internal static class CatalogCompletions
{
    public static IEnumerable<CompletionItem> Policies(Terminal terminal, IReadOnlyList<string>? paths)
    {
        try
        {
            return CatalogLoader
                .Load(FileFinder.OfCatalogs(terminal).Find(paths ?? []))
                .Catalogs.SelectMany(catalog => catalog.Policies)
                .Select(policy => new CompletionItem(policy.Name))
                .ToArray();
        }
        catch (Exception error) when (error is CouldNotRunException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
