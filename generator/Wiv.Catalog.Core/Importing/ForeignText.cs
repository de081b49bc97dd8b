using Wiv.Catalog.Core.Importing.Terraform;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>Recognises what cannot be read, so that it is told what to import instead.</summary>
internal static class ForeignText
{
    private static readonly string[] Extensions = [".tf", ".tofu", ".hcl", ".tfvars"];
    private static readonly string[] Blocks =
    [
        "resource \"",
        "data \"",
        "module \"",
        "variable \"",
        "terraform {",
        "provider \"",
    ];

    /// <summary>Tells what the input is; <see langword="false"/> when it may be read.</summary>
    public static bool Tell(ImportInput input, ImportContext context)
    {
        bool isArchive = input.Text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal);
        if (!isArchive && !IsTerraform(input))
        {
            return false;
        }

        context.Refuse(
            SourceSpan.StartOf(input.Path),
            isArchive ? "this is an archive, such as a plan of Terraform" : "this is Terraform's own language",
            TerraformAdvice.ShowPlan
        );
        return true;
    }

    private static bool IsTerraform(ImportInput input) =>
        Extensions.Any(extension => input.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        || (
            !input.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            && Blocks.Any(block =>
                input.Text.StartsWith(block, StringComparison.Ordinal)
                || input.Text.IndexOf("\n" + block, StringComparison.Ordinal) >= 0
            )
        );
}
