using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>A resource of a plan, a state or a source.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Label">What its block is called.</param>
/// <param name="Address">Where it is among the modules, with keys.</param>
/// <param name="Values">Its attributes.</param>
internal sealed record TerraformResource(string Type, JsonText Label, string Address, JsonObject Values)
{
    /// <summary>The address without keys.</summary>
    public string Configured { get; } = TerraformAddress.WithoutKeys(Address);

    /// <summary>Which one it is of those that one block makes.</summary>
    public string? Key { get; } = TerraformAddress.KeyOf(Address);

    /// <summary>Its name, or that of its block where the name is not known.</summary>
    public PositionedText Name =>
        Values.Find("name")?.Value is JsonText name && name.Value.IndexOf("${", StringComparison.Ordinal) < 0
            ? new PositionedText(name.Value, name.Span)
            : new PositionedText(Label.Value, Label.Span);
}
