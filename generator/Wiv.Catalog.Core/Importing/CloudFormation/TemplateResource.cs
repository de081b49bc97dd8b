using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>A resource of a template that policies can stand in or be attached to.</summary>
/// <param name="Id">Its id in the template.</param>
/// <param name="Type">Its type.</param>
/// <param name="Properties">Its properties, static functions computed.</param>
/// <param name="Problems">What is told of it as a whole.</param>
internal sealed record TemplateResource(JsonText Id, string Type, JsonObject Properties, IReadOnlyList<Problem> Problems)
{
    public bool IsManagedPolicy => Type == "AWS::IAM::ManagedPolicy";

    /// <summary>What a property calls it; what is called by a function's result goes by its id in the template.</summary>
    public PositionedText NameOf(string property) => NameOf(Properties, property, Id);

    /// <inheritdoc cref="NameOf(string)"/>
    public static PositionedText NameOf(JsonObject properties, string property, JsonText id) =>
        properties.Find(property)?.Value is JsonText name
            ? new PositionedText(name.Value, name.Span)
            : new PositionedText(id.Value, id.Span);
}
