using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Listing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Cli.Commands.Expand;

/// <summary>Runs <c>expand</c>.</summary>
internal sealed class ExpandRun(Terminal terminal, IReadOnlyList<string> patterns, IReadOnlyList<string> catalogs, bool isJson)
{
    private readonly Work _listed = new(Budgets.Listed);

    public int Run()
    {
        GrantedByRows? granted = catalogs.Count == 0 ? null : new GrantedByRows(CatalogRows.Load(terminal, catalogs));
        PatternExpansion[] expansions = Progress.While(
            terminal,
            "Searching the AWS reference",
            () => patterns.Select(pattern => PatternExpansion.Of(pattern, granted)).TakeWhile(Fits).ToArray()
        );
        if (isJson)
        {
            JsonOutput.Write(terminal.Bytes, ExpandJson.Of(expansions), Answers.WithNulls.ExpandJson);
        }
        else
        {
            WriteText(expansions);
        }

        if (granted?.IsComplete == false)
        {
            terminal.Error.Line(
                MSBuildLine.Error(
                    ToolName.Value,
                    "too much to compare: the rows match more than is worked out in one run; some actions are listed as granted that may not be"
                )
            );
            return ExitCodes.Wrong;
        }

        if (expansions.Length < patterns.Count)
        {
            int rest = patterns.Count - expansions.Length;
            terminal.Error.Line(
                MSBuildLine.Error(
                    ToolName.Value,
                    $"too much to list: the last {rest} of {patterns.Count} patterns are left out; ask for fewer patterns"
                )
            );
            return ExitCodes.Wrong;
        }

        return expansions.All(expansion => expansion.Meaning.Trouble is null) ? ExitCodes.Success : ExitCodes.Wrong;
    }

    private bool Fits(PatternExpansion expansion) => _listed.Spend(expansion.Meaning.Actions.Count);

    private void WriteText(PatternExpansion[] expansions)
    {
        foreach (PatternExpansion expansion in expansions)
        {
            if (expansion.Meaning.Trouble is not null)
            {
                terminal.Error.Line(MSBuildLine.Error(ToolName.Value, expansion.Meaning.Message));
            }
            else if (terminal.Width is { } width)
            {
                new ExpandTable(terminal, width).Write(expansion);
            }
            else
            {
                ExpandLines.Write(terminal.Output, expansion);
            }
        }
    }
}
