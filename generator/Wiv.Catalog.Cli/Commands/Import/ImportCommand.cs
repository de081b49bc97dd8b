using System.CommandLine;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Import;

/// <summary>Declares <c>wiv-catalog import</c>.</summary>
internal static class ImportCommand
{
    private const string Description = """
        Makes a catalog of what is there: policies, CloudFormation templates and Terraform plans.

        Every reason is TODO, which is an error (WIV0301) until it is written. Exit code 0: the catalog was written.
        1: an input holds what a catalog has no place for, told at its place, and nothing was written. 2: it could not run.
        """;

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("file")
        {
            Description =
                "IAM policies and trust policies (.json), CloudFormation templates (.yaml, .yml, .json), the output of 'terraform show -json', "
                + "and Terraform's JSON (.tf.json). What they are is told by what they hold.",
            Arity = ArgumentArity.OneOrMore,
        };
        var catalog = new Option<string>("--catalog")
        {
            Description = "The catalog's name: a letter, then letters, digits, _, - or . [default: the name of the first file]",
            HelpName = "name",
        };
        var role = new Option<string>("--role")
        {
            Description =
                "The role to import, where the files have several: its trust policy, its policies, and those that are of no other role.",
            HelpName = "name",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write, such as shop.permissions.yaml. [default: standard output]",
            HelpName = "file",
        };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        Option<string> format = CommonOptions.Format();
        var command = new Command("import", Description) { paths, catalog, role, output, force, format };
        command.SetAction(parsed =>
        {
            var request = new ImportRequest(
                parsed.GetValue(paths) ?? [],
                parsed.GetValue(catalog),
                parsed.GetValue(role),
                parsed.GetValue(output),
                parsed.GetValue(force),
                parsed.WantsJson(format)
            );
            return new ImportRun(terminal, request).Run();
        });
        return command;
    }
}
