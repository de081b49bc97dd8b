using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The arguments that every block of Terraform can have.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/meta-arguments</remarks>
internal sealed class MetaArguments(ImportContext context)
{
    /// <summary>Blocks that are made of values.</summary>
    public const string Dynamic = "dynamic";

    private static readonly string[] Harmless = ["provider", "depends_on", "lifecycle", "provisioner", "connection", "//"];
    private static readonly string[] Repeating = ["count", "for_each"];

    /// <summary>Tells what a block has that a catalog has not.</summary>
    public void Tell(JsonText label, JsonObject block)
    {
        foreach (JsonMember member in block.Members)
        {
            if (Repeating.Contains(member.Name.Value))
            {
                context.Warn(
                    member.Name.Span,
                    $"'{label.Value}' has {member.Name.Value}, and is created that many times or not at all",
                    "the catalog has it always, and once"
                );
            }
            else if (member.Name.Value == Dynamic)
            {
                Refuse(member, context);
            }
        }
    }

    /// <summary>Tells blocks that only Terraform makes.</summary>
    public static void Refuse(JsonMember made, ImportContext context) =>
        context.Refuse(made.Name.Span, "'dynamic' makes blocks of values that only Terraform computes", TerraformAdvice.ShowPlan);

    /// <summary>The block without some of its arguments.</summary>
    public static JsonObject Plain(JsonObject block, IReadOnlyList<JsonMember> left) =>
        new([.. block.Members.Where(member => !left.Contains(member))], block.Span);

    /// <summary>Tells that an attachment is made a number of times that only Terraform computes.</summary>
    public static bool IsRepeated(JsonObject block, out JsonMember? by)
    {
        by = block.Members.FirstOrDefault(member => Repeating.Contains(member.Name.Value));
        return by is not null;
    }

    /// <summary>The block without these arguments and others that are told elsewhere.</summary>
    public static JsonObject Without(JsonObject block, params string[] others) =>
        new(
            [
                .. block.Members.Where(member =>
                    !Harmless.Contains(member.Name.Value)
                    && !Repeating.Contains(member.Name.Value)
                    && member.Name.Value != Dynamic
                    && !others.Contains(member.Name.Value)
                ),
            ],
            block.Span
        );
}
