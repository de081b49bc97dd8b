namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>What an expression refers to.</summary>
/// <param name="Address">The address of a resource, with the keys that are written; empty where nothing tells it.</param>
/// <param name="HasSameKey">Whether it is the one with the key of the resource that refers to it.</param>
/// <param name="IsEach">Whether it is one of those that a block is repeated for, and so one of several that all count.</param>
internal sealed record TerraformTarget(string Address, bool HasSameKey, bool IsEach = false)
{
    /// <summary>Something that the input does not show.</summary>
    public static TerraformTarget Open { get; } = new("", false);
}
