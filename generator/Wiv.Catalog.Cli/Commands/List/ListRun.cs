using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>Runs <c>list</c>. A filter that can match nothing is a mistake, and an error instead of an empty list.</summary>
internal sealed class ListRun(Terminal terminal, ListRequest request)
{
    public int Run()
    {
        RefuseUnknown("access level", request.Filter.Levels, AccessLevelNames.All);
        IReadOnlyList<GrantingRow> all = CatalogRows.Load(terminal, request.Paths);
        RefuseUnknown("policy", request.Filter.Policies, all.Select(row => row.Row.Policy!).Distinct());
        foreach (string service in request.Filter.Services)
        {
            RefuseUnknownService(service);
        }

        GrantingRow[] rows = all.Where(request.Filter.Takes).ToArray();
        if (request.IsJson)
        {
            JsonOutput.Write(terminal.Bytes, ListJson.Of(rows), Answers.WithNulls.ListJson);
        }
        else if (terminal.Width is { } width)
        {
            new ListTable(terminal, width).Write(rows);
        }
        else
        {
            ListLines.Write(terminal.Output, rows);
        }

        if (rows.Any(row => !row.IsComplete))
        {
            terminal.Error.Line(MSBuildLine.Error(ToolName.Value, "too much to compare in one run; the list is incomplete"));
            return ExitCodes.Wrong;
        }

        return ExitCodes.Success;
    }

    private static void RefuseUnknown(string what, IReadOnlyList<string> wanted, IEnumerable<string> known)
    {
        string[] names = known.ToArray();
        foreach (string name in wanted.Where(name => !names.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            string advice = DidYouMean.Closest(name, names) is { } meant
                ? DidYouMean.Phrase(meant)
                : $"; choose from {string.Join(", ", names)}";
            throw new CouldNotRunException($"there is no {what} '{name}'{advice}");
        }
    }

    private static void RefuseUnknownService(string prefix)
    {
        if (AwsReference.Find(prefix) is null && AwsReference.FindRetired(prefix) is null)
        {
            string phrase = DidYouMean.Phrase(ServiceAliases.For(prefix).FirstOrDefault()?.Prefix);
            throw new CouldNotRunException($"AWS has no service '{prefix}' as of {AwsReference.Date}{phrase}");
        }
    }
}
