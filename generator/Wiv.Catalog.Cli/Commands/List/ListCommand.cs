using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Completion;
using Wiv.Catalog.Cli.Running;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Cli.Commands.List;

/// <summary>Declares <c>wiv-catalog list</c>.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = CommonOptions.Catalogs();
        Option<string[]> catalog = CommonOptions.Catalog();
        var service = new Option<string[]>("--service")
        {
            Description = "Only permissions of the service with this prefix, such as s3. Repeatable.",
            HelpName = "prefix",
            CompletionSources = { _ => ActionCompletions.Services() },
        };
        var level = new Option<string[]>("--level")
        {
            Description =
                $"Only permissions that match an action of this access level: {string.Join(", ", AccessLevelNames.All.Reverse())}. Repeatable.",
            HelpName = "level",
        };
        level.CompletionSources.Add([.. AccessLevelNames.All]);
        var policy = new Option<string[]>("--policy")
        {
            Description = "Only permissions of this policy. Repeatable.",
            HelpName = "name",
        };
        policy.CompletionSources.Add(context =>
            CatalogCompletions.Policies(terminal, context.ParseResult.CatalogPaths(paths, catalog))
        );
        Option<string> format = CommonOptions.Format();
        var command = new Verb("list", "List the permissions of catalogs")
        {
            About =
            [
                "Shows policy, group, action, access levels, resource, condition and reason. A terminal gets a table, a pipe one line per permission with tabs between the columns.",
            ],
            Examples = ["list", "list --service s3 --level Write", "list --catalog catalog --policy FleetPolicy --format json"],
            ExitCodes =
            [
                (0, "Success, even if the list is empty."),
                (2, "It could not run: a catalog has errors, or a policy, service or access level does not exist."),
            ],
        };
        command.Add(paths);
        command.Add(catalog);
        command.Add(service);
        command.Add(level);
        command.Add(policy);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var filter = new RowFilter(
                parsed.GetValue(service) ?? [],
                parsed.GetValue(level) ?? [],
                parsed.GetValue(policy) ?? []
            );
            return new ListRun(
                terminal,
                new ListRequest(parsed.CatalogPaths(paths, catalog), filter, parsed.WantsJson(format))
            ).Run();
        });
        return command;
    }
}
