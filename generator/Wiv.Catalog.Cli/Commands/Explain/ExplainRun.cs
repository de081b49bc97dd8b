using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Json;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.Explain;

/// <summary>Runs <c>explain</c>.</summary>
internal sealed class ExplainRun(Terminal terminal, IReadOnlyList<string> actions, IReadOnlyList<string> catalogs, bool isJson)
{
    public int Run()
    {
        IReadOnlyList<GrantingRow> rows = CatalogRows.Load(terminal, catalogs);
        ActionExplanation[] explanations = Progress.While(
            terminal,
            "Searching the AWS reference",
            () => actions.Select(action => ActionExplanation.Of(action, rows)).ToArray()
        );
        if (isJson)
        {
            JsonOutput.Write(terminal.Bytes, ExplainJson.Of(explanations), Answers.WithNulls.ExplainJson);
        }
        else
        {
            new ExplainText(terminal).Write(explanations);
        }

        if (rows.Any(row => !row.IsComplete))
        {
            terminal.Error.Line(MSBuildLine.Error(ToolName.Value, "too much to compare in one run; the list is incomplete"));
            return ExitCodes.Wrong;
        }

        return explanations.All(explanation => explanation.IsGranted) ? ExitCodes.Success : ExitCodes.Wrong;
    }
}
