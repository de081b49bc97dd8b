using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Finds the IAM policies of a plan or a state, as <c>terraform show -json</c> writes them.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/internals/json-format</remarks>
internal sealed class TerraformPolicies(ImportContext context, JsonObject plan, string file)
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
        FoundPolicy[] found = PlannedResources.Of(plan).SelectMany(InResource).ToArray();
        FoundPolicy[] documents = PlannedResources.DocumentsOf(plan).SelectMany(InDocument).ToArray();
        if (found.Length + documents.Length == 0 && context.Problems.Count == before)
        {
            context.Refuse(
                plan.Span,
                "the plan has no IAM policy",
                "name a plan with a role or a policy, as 'terraform show -json' writes it"
            );
        }

        return [.. found, .. documents];
    }

    private IEnumerable<FoundPolicy> InResource(JsonObject resource)
    {
        string type = TextOf(resource, "type");
        if (PolicyAttributes.Of(type) is not { } holder || resource.Find("values")?.Value is not JsonObject values)
        {
            yield break;
        }

        PositionedText name = NameOf(resource, values);
        if (Policy(name, values.Find(holder.Attribute)?.Value, holder.IsTrust, values) is { } policy)
        {
            yield return policy with
            {
                Roles = RolesOf(type, name, values),
            };
        }

        foreach (JsonMember elsewhere in values.Members.Where(PolicyAttributes.IsElsewhere))
        {
            context.Warn(
                elsewhere.Name.Span,
                $"'{name}' has {elsewhere.Name.Value} too",
                "the catalog has only the policies in the plan"
            );
        }

        foreach (
            JsonObject inline in JsonItems
                .Of(values.Find("inline_policy")?.Value)
                .OfType<JsonObject>()
                .Where(item => item.Members.Count > 0)
        )
        {
            PositionedText own = inline.Find("name")?.Value is JsonText text ? new PositionedText(text.Value, text.Span) : name;
            if (Policy(own, inline.Find("policy")?.Value, false, inline) is { } found)
            {
                yield return found with
                {
                    Roles = [name.Value],
                };
            }
        }
    }

    private static string[] RolesOf(string type, PositionedText name, JsonObject values) =>
        type == PolicyAttributes.Role ? [name.Value]
        : values.Find("role")?.Value is JsonText role ? [role.Value]
        : [];

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
        );
    }

    private FoundPolicy? Policy(PositionedText name, JsonValue? value, bool isTrust, JsonObject holder)
    {
        if (value is JsonText text)
        {
            _seen.Add(text.Value);
            return _policies.Read(text) is { } document ? new FoundPolicy(name, document, isTrust, _texts) : null;
        }

        context.Refuse(
            holder.Span,
            $"the policy of '{name}' is not in the plan, because only the deployment knows it",
            "import the state after it, or write the ARNs out"
        );
        return null;
    }

    private static PositionedText NameOf(JsonObject resource, JsonObject values) =>
        (values.Find("name") ?? resource.Find("name"))?.Value is JsonText name
            ? new PositionedText(name.Value, name.Span)
            : new PositionedText(TextOf(resource, "name"), resource.Span);

    private static string TextOf(JsonObject json, string name) => (json.Find(name)?.Value as JsonText)?.Value ?? "";
}
