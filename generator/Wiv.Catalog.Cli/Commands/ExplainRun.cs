using Wiv.Catalog.Cli.Catalogs;
using Wiv.Catalog.Cli.Explaining;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Views;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands;

/// <summary>Runs <c>explain</c>.</summary>
internal sealed class ExplainRun(Terminal terminal, IReadOnlyList<string> actions, IReadOnlyList<string> catalogs, bool isJson)
{
    public int Run()
    {
        IReadOnlyList<GrantingRow> rows = CatalogRows.Load(terminal, catalogs);
        ActionExplanation[] explanations = Progress.While(
            terminal,
            "Looking through AWS's reference",
            () => actions.Select(action => ActionExplanation.Of(action, rows)).ToArray()
        );
        if (isJson)
        {
            ExplainJson.Write(terminal.Bytes, explanations);
        }
        else
        {
            new ExplainText(terminal).Write(explanations);
        }

        if (rows.Any(row => !row.IsComplete))
        {
            terminal.Error.Line(
                MSBuildLine.Error(
                    ToolName.Value,
                    "too much to compare: the rows match more than is worked out in one run; what is listed is not complete"
                )
            );
            return ExitCodes.Wrong;
        }

        return explanations.All(explanation => explanation.IsGranted) ? ExitCodes.Success : ExitCodes.Wrong;
    }
}
