using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Finds the IAM policies of a CloudFormation template.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html</remarks>
internal sealed class TemplatePolicies(ImportContext context, JsonObject template)
{
    private readonly TemplateTexts _texts = new(context, new TemplateParameters(context, template));
    private readonly TemplateDocuments _documents = new(context);

    public static bool IsTemplate(JsonObject json) =>
        json.Find("AWSTemplateFormatVersion") is not null || json.Find("Resources") is { Value: JsonObject };

    public IReadOnlyList<FoundPolicy> Find()
    {
        JsonItems.CheckTwice(template, StringComparer.Ordinal, context);
        int before = context.Problems.Count;
        Dictionary<string, TemplateResource> resources = new TemplateResources(context, template).Read();
        var owners = new TemplateOwners(context, template, resources);
        var links = new TemplateLinks(context, resources, owners);
        FoundPolicy[] found = [.. resources.Values.SelectMany(resource => Found(resource, links))];
        if (found.Length == 0 && context.Problems.Count == before)
        {
            context.Refuse(
                template.Span,
                "the template has no IAM policy",
                "name one with a role, a managed policy or an inline policy"
            );
        }

        return found;
    }

    private IEnumerable<FoundPolicy> Found(TemplateResource resource, TemplateLinks links)
    {
        JsonObject properties = resource.Properties;
        Owner? owner = TemplateOwners.Of(resource);
        PolicyLink[] own = owner is null ? [] : [PolicyLink.To(owner, resource.Id.Span)];
        if (properties.Find("AssumeRolePolicyDocument") is { } trust)
        {
            PositionedText role = resource.NameOf(TemplateOwners.Words(OwnerKind.Role).Name);
            yield return Policy(resource, role, trust.Value, own, isTrust: true);
        }

        if (properties.Find("PolicyDocument") is { } document)
        {
            string key = resource.IsManagedPolicy ? "ManagedPolicyName" : "PolicyName";
            yield return Policy(resource, resource.NameOf(key), document.Value, links.Of(resource)) with
            {
                Bounded = links.BoundedBy(resource),
                OpenUses = links.OpenUsesOf(resource),
            };
        }

        foreach (JsonValue item in JsonItems.Of(properties.Find("Policies")?.Value))
        {
            foreach (JsonValue branch in TemplateReferences.Branches(item))
            {
                if (Inline(resource, branch, own) is { } inline)
                {
                    yield return TemplateReferences.IsConditional(item, out _) ? Conditional(inline) : inline;
                }
            }
        }
    }

    /// <summary>A policy that stands in its owner; <see langword="null"/> for one without a document.</summary>
    private FoundPolicy? Inline(TemplateResource resource, JsonValue item, PolicyLink[] own)
    {
        JsonObject? inline = context.Apart(
            () => JsonItems.Object($"a policy of '{resource.Id.Value}'", item, context),
            out IReadOnlyList<Problem> told
        );
        var place = new JsonText(resource.Id.Value + "Policy", item.Span);
        return inline is null
                ? new FoundPolicy(new PositionedText(place.Value, place.Span), null, false, _texts)
                {
                    Links = own,
                    Problems = told,
                }
            : inline.Find("PolicyDocument") is { } written
                ? Policy(resource, TemplateResource.NameOf(inline, "PolicyName", place), written.Value, own)
            : null;
    }

    private FoundPolicy Conditional(FoundPolicy policy)
    {
        context.Apart(
            () =>
            {
                context.Warn(policy.Name.Span, $"'{policy.Name}' is created only under a condition", "the catalog always has it");
                return true;
            },
            out IReadOnlyList<Problem> told
        );
        return policy with { Problems = [.. policy.Problems, .. told] };
    }

    private FoundPolicy Policy(
        TemplateResource resource,
        PositionedText name,
        JsonValue document,
        IReadOnlyList<PolicyLink> links,
        bool isTrust = false
    )
    {
        JsonValue? read = context.Apart(() => _documents.Read(document), out IReadOnlyList<Problem> told);
        return new FoundPolicy(name, read, isTrust, _texts)
        {
            Links = links,
            ShowsLinks = true,
            Problems = [.. resource.Problems, .. told],
        };
    }
}
