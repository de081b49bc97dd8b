using System.CommandLine;
using Wiv.Catalog.Cli.Commands.Help;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Commands.Import;

/// <summary>Declares <c>wiv-catalog import</c>.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("file")
        {
            Description =
                "IAM policies and trust policies (.json), CloudFormation templates (.yaml, .yml, .json), the output of "
                + "'terraform show -json', and Terraform's .tf.json. The content decides which it is.",
            Arity = ArgumentArity.OneOrMore,
        };
        var catalog = new Option<string>("--catalog")
        {
            Description = "The name of the catalog. By default that of the first file.",
            HelpName = "name",
        };
        var role = new Option<string>("--role")
        {
            Description =
                "The role to import if the files have several: its trust policy, its policies, and the policies of no role.",
            HelpName = "name",
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write, such as shop.permissions.yaml. Standard output by default.",
            HelpName = "file",
        };
        var force = new Option<bool>("--force") { Description = "Overwrite an existing file." };
        Option<string> format = CommonOptions.Format();
        var command = new Verb("import", "Make a catalog from policies, templates and plans")
        {
            About =
            [
                "Reads IAM policies, CloudFormation templates and Terraform plans. Every reason becomes TODO, which is an error (WIV0301) until you write it.",
            ],
            Examples =
            [
                "import policy.json trust.json --output shop.permissions.yaml",
                "import template.yaml --catalog Shop --role ShopRole",
            ],
            ExitCodes =
            [
                (0, "The catalog was written."),
                (1, "An input has something that a catalog cannot express; nothing was written."),
                (2, "It could not run."),
            ],
        };
        command.Add(paths);
        command.Add(catalog);
        command.Add(role);
        command.Add(output);
        command.Add(force);
        command.Add(format);
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
