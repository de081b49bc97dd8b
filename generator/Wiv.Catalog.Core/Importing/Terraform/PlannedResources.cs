using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The resources of a plan or a state, those of modules too.</summary>
internal static class PlannedResources
{
    /// <summary>What is deployed, each with its <c>values</c>.</summary>
    public static IEnumerable<JsonObject> Of(JsonObject plan)
    {
        JsonValue? values = (plan.Find("planned_values") ?? plan.Find("values"))?.Value;
        return values is null
            ? JsonItems.Of(plan.Find("resource_changes")?.Value).OfType<JsonObject>().Where(IsManaged).Select(Changed)
            : InModule(Module(values)).Where(IsManaged);
    }

    /// <summary>The resource with its address; <see langword="null"/> when it has no values.</summary>
    public static TerraformResource? Read(JsonObject resource)
    {
        string type = TextOf(resource, "type");
        var label = new JsonText(TextOf(resource, "name"), resource.Span);
        return resource.Find("values")?.Value is JsonObject values
            ? new TerraformResource(
                type,
                label,
                resource.Find("address")?.Value is JsonText address ? address.Value : $"{type}.{label.Value}",
                values
            )
            : null;
    }

    private static string TextOf(JsonObject json, string name) => (json.Find(name)?.Value as JsonText)?.Value ?? "";

    /// <summary>The policy documents that were read, with the JSON that was made of them.</summary>
    public static IEnumerable<JsonObject> DocumentsOf(JsonObject plan) =>
        InModule(Module((plan.Find("prior_state")?.Value as JsonObject)?.Find("values")?.Value))
            .Concat(InModule(Module(plan.Find("planned_values")?.Value)))
            .Concat(InModule(Module(plan.Find("values")?.Value)))
            .Where(resource =>
                !IsManaged(resource) && resource.Find("type")?.Value is JsonText { Value: PolicyAttributes.Document }
            );

    /// <summary>The documents in JSON that others are made of, which are no policies of their own.</summary>
    public static IEnumerable<string> PartsOf(JsonObject plan) =>
        from document in DocumentsOf(plan)
        from name in SourceDocuments.Arguments
        from part in JsonItems.Of((document.Find("values")?.Value as JsonObject)?.Find(name)?.Value)
        where part is JsonText
        select ((JsonText)part).Value;

    private static JsonObject? Module(JsonValue? values) => (values as JsonObject)?.Find("root_module")?.Value as JsonObject;

    private static IEnumerable<JsonObject> InModule(JsonObject? module) =>
        JsonItems
            .Of(module?.Find("resources")?.Value)
            .OfType<JsonObject>()
            .Concat(JsonItems.Of(module?.Find("child_modules")?.Value).OfType<JsonObject>().SelectMany(InModule));

    private static bool IsManaged(JsonObject resource) => resource.Find("mode")?.Value is not JsonText { Value: "data" };

    /// <summary>A change in the form of a resource; what is to be deleted has no values after it.</summary>
    private static JsonObject Changed(JsonObject change)
    {
        JsonMember? after = (change.Find("change")?.Value as JsonObject)?.Find("after");
        return after is null
            ? change
            : new JsonObject(
                [.. change.Members, new JsonMember(new JsonText("values", after.Name.Span), after.Value)],
                change.Span
            );
    }
}
