using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Wiv.Catalog.Cli.Commands;
using Wiv.Catalog.Cli.Commands.Check;
using Wiv.Catalog.Cli.Commands.Diff;
using Wiv.Catalog.Cli.Commands.Evaluate;
using Wiv.Catalog.Cli.Commands.Expand;
using Wiv.Catalog.Cli.Commands.Explain;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Commands.Import;
using Wiv.Catalog.Cli.Commands.Init;
using Wiv.Catalog.Cli.Commands.List;
using Wiv.Catalog.Cli.Commands.Prove;
using Wiv.Catalog.Cli.Commands.RecordUsage;
using Wiv.Catalog.Cli.Commands.Render;
using Wiv.Catalog.Cli.Commands.Usage;
using Wiv.Catalog.Cli.Findings;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Cli.Streams;

namespace Wiv.Catalog.Cli;

/// <summary>The command <c>wiv-catalog</c>. Whatever happens, it ends with an exit code and at most one line on why it could not run.</summary>
internal static class CatalogTool
{
    /// <summary>Runs in this process, with its streams.</summary>
    public static int RunProcess(IReadOnlyList<string> arguments)
    {
        StandardStreams.FillClosed();
        string folder;
        try
        {
            folder = Environment.CurrentDirectory;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It was removed, or may not be entered.
            return Fail(Terminal.OfProcess(""), ToolName.Value, $"the current folder cannot be used: {error.Message}");
        }

        return Run(arguments, Terminal.OfProcess(folder));
    }

    /// <summary>Runs with streams and a folder that need not be those of the process.</summary>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        int exitCode = RunCommand(arguments, terminal);
        return terminal.OutputFailure is { } failure && exitCode != ExitCodes.CouldNotRun
            ? Fail(terminal, ToolName.Value, $"standard output cannot be written: {Reason(failure)}")
            : exitCode;
    }

    private static int RunCommand(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            ParseResult parsed = CreateRoot(terminal)
                .Parse(
                    new ResponseFiles(terminal).Expand(arguments),
                    new ParserConfiguration { ResponseFileTokenReplacer = null }
                );
            if (parsed.Action is ParseErrorAction)
            {
                string errors = string.Join(' ', parsed.Errors.Select(error => error.Message));
                throw new CouldNotRunException($"{errors} See {ToolName.Value} --help");
            }

            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = terminal.Output,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
        }
        catch (CouldNotRunException error)
        {
            return Fail(terminal, error.Path ?? ToolName.Value, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Fail(terminal, ToolName.Value, error.Message);
        }
        catch (Exception error)
        {
            return Fail(
                terminal,
                ToolName.Value,
                $"unexpected failure, please report it: {error.GetType().Name}: {error.Message}"
            );
        }
    }

    /// <summary>Declares the command and all below it, in the order of use.</summary>
    public static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Checks, explains and renders catalogs of AWS permissions; checks IAM policies.")
        {
            InitCommand.Create(terminal),
            ImportCommand.Create(terminal),
            CheckCommand.Create(terminal),
            RenderCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ProveCommand.Create(terminal),
            ListCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ExpandCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
            UsageCommand.Create(terminal),
            RecordUsageCommand.Create(terminal),
        };
        root.Options.OfType<HelpOption>().Single().Action = new HelpPage(terminal);
        return root;
    }

    /// <summary>The system says of a stream that is closed that access is denied, which would send the user the wrong way.</summary>
    private static string Reason(Exception failure) => failure is IOException ? failure.Message : "it is closed";

    private static int Fail(Terminal terminal, string origin, string message)
    {
        terminal.Error.Line(MSBuildLine.Error(origin, message));
        return ExitCodes.CouldNotRun;
    }
}
