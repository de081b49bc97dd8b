namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Tells what the attributes of resources refer to whose values are not known.</summary>
internal interface ITerraformReferences
{
    /// <summary>The targets of an attribute, each once; <see langword="null"/> when the resource does not have it.</summary>
    IReadOnlyList<TerraformTarget>? Of(TerraformResource resource, string attribute);
}
