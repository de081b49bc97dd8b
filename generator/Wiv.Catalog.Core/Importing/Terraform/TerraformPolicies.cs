using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Finds the IAM policies of a plan or a state, as <c>terraform show -json</c> writes them.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/internals/json-format</remarks>
internal sealed class TerraformPolicies(ImportContext context, JsonObject plan, string file, string input)
{
    private readonly EncodedPolicy _policies = new(context, file);
    private readonly PolicyTexts _texts = new(context);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public static bool IsPlan(JsonObject json) =>
        json.Find("planned_values") is not null
        || json.Find("resource_changes") is not null
        || json.Find("values")?.Value is JsonObject;

    public IReadOnlyList<FoundPolicy> Find()
    {
        int before = context.Problems.Count;
        TerraformResource[] resources = [.. PlannedResources.Of(plan).Select(PlannedResources.Read).OfType<TerraformResource>()];
        var links = new TerraformLinks(context, resources, new PlanReferences(plan), input);
        _seen.UnionWith(PlannedResources.PartsOf(plan));
        FoundPolicy[] found = [.. resources.SelectMany(resource => InResource(resource, links))];
        FoundPolicy[] documents = PlannedResources.DocumentsOf(plan).SelectMany(InDocument).ToArray();
        if (found.Length + documents.Length == 0 && context.Problems.Count == before)
        {
            context.Refuse(
                plan.Span,
                $"{input} has no IAM policy",
                "name a plan with a role or a policy, as 'terraform show -json' writes it"
            );
        }

        return [.. found, .. documents];
    }

    private IEnumerable<FoundPolicy> InResource(TerraformResource resource, TerraformLinks links)
    {
        if (PolicyAttributes.Of(resource.Type) is { } holder)
        {
            yield return Policy(
                resource.Name,
                resource.Values.Find(holder.Attribute)?.Value,
                holder.IsTrust,
                resource.Values
            ) with
            {
                Links = links.Of(resource),
                Bounded = links.BoundedBy(resource),
                OpenUses = links.OpenUsesOf(resource),
                ShowsLinks = true,
            };
        }

        JsonObject[] inline = [.. JsonItems.Of(resource.Values.Find("inline_policy")?.Value).OfType<JsonObject>()];
        foreach (JsonObject item in inline.Where(item => item.Members.Count > 0))
        {
            PositionedText own = item.Find("name")?.Value is JsonText text
                ? new PositionedText(text.Value, text.Span)
                : resource.Name;
            yield return Policy(own, item.Find("policy")?.Value, false, item) with
            {
                Links = [PolicyLink.To(new Owner(OwnerKind.Role, resource.Name.Value), own.Span)],
                ShowsLinks = true,
            };
        }
    }

    /// <summary>A document that no resource has, such as one whose policy is known after the deployment only.</summary>
    private IEnumerable<FoundPolicy> InDocument(JsonObject resource)
    {
        if (
            (resource.Find("values")?.Value as JsonObject)?.Find("json")?.Value is not JsonText text
            || !_seen.Add(text.Value)
            || _policies.Read(text) is not { } document
        )
        {
            yield break;
        }

        PolicyKind kind = PolicyForm.KindOf(document);
        if (kind == PolicyKind.Resource)
        {
            context.Warn(
                text.Span,
                $"the document '{TextOf(resource, "name")}' is the policy of a resource",
                "it does not belong in a catalog, and is left out"
            );
            yield break;
        }

        yield return new FoundPolicy(
            new PositionedText(TextOf(resource, "name"), text.Span),
            document,
            kind == PolicyKind.Trust,
            _texts
        )
        {
            ShowsLinks = true,
        };
    }

    private FoundPolicy Policy(PositionedText name, JsonValue? value, bool isTrust, JsonObject holder)
    {
        JsonObject? document = context.Apart(() => Read(name, value, holder), out IReadOnlyList<Problem> told);
        return new FoundPolicy(name, document, isTrust, _texts) { Problems = told };
    }

    private JsonObject? Read(PositionedText name, JsonValue? value, JsonObject holder)
    {
        if (value is JsonText text)
        {
            _seen.Add(text.Value);
            return _policies.Read(text);
        }

        context.Refuse(
            holder.Span,
            $"the policy of '{name}' is not in {input}, for only the deployment knows it",
            "import the state after it, or write the ARNs out"
        );
        return null;
    }

    private static string TextOf(JsonObject json, string name) => (json.Find(name)?.Value as JsonText)?.Value ?? "";
}
