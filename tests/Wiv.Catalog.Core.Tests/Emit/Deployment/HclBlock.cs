namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>A block of Terraform's language.</summary>
/// <param name="Type">Its type, and its labels.</param>
/// <param name="Arguments">Its arguments: texts, lists of texts, or expressions that are not read further.</param>
/// <param name="Blocks">The blocks in it.</param>
internal sealed record HclBlock(
    IReadOnlyList<string> Type,
    IReadOnlyDictionary<string, string[]> Arguments,
    IReadOnlyList<HclBlock> Blocks
)
{
    public string Text(string argument) => Assert.Single(Arguments[argument]);
}
