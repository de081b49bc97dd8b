using System.CommandLine;
using Wiv.Catalog.Cli.Completion;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>Declares <c>wiv-catalog list</c>.</summary>
internal static class ListCommand
{
    private const string Description = """
        Lists the permissions of the catalogs: policy, group, action, access levels, resource, condition and reason.

        To a terminal a table is written; to a pipe a line for each permission, its columns between tabs.
        Exit code 0: listed, be it nothing. 2: could not run; a catalog with errors is not listed.
        """;

    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonOptions.Catalogs();
        var service = new Option<string[]>("--service")
        {
            Description = "Only permissions of the service with this prefix, such as s3; may be given several times.",
            HelpName = "prefix",
            CompletionSources = { _ => ActionCompletions.Services() },
        };
        var level = new Option<string[]>("--level")
        {
            Description =
                $"Only permissions that match an action of this access level: {string.Join(", ", AccessLevelNames.All.Reverse())}; may be given several times.",
            HelpName = "level",
        };
        level.CompletionSources.Add([.. AccessLevelNames.All]);
        var policy = new Option<string[]>("--policy")
        {
            Description = "Only permissions of the policy with this name; may be given several times.",
            HelpName = "name",
        };
        policy.CompletionSources.Add(context => CatalogCompletions.Policies(terminal, context.ParseResult.GetValue(paths)));
        Option<string> format = CommonOptions.Format();
        var command = new Command("list", Description) { paths, service, level, policy, format };
        command.SetAction(parsed =>
        {
            var filter = new RowFilter(
                parsed.GetValue(service) ?? [],
                parsed.GetValue(level) ?? [],
                parsed.GetValue(policy) ?? []
            );
            return new ListRun(terminal, new ListRequest(parsed.GetValue(paths) ?? [], filter, parsed.WantsJson(format))).Run();
        });
        return command;
    }
}
