using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>The attachments of a template's policies, from whichever end they are written.</summary>
internal sealed class TemplateLinks
{
    private readonly ImportContext _context;
    private readonly IReadOnlyDictionary<string, TemplateResource> _resources;
    private readonly TemplateOwners _owners;

    /// <summary>The managed policies of the template by their names, parameters in which are anything.</summary>
    private readonly ILookup<string, string> _policyNames;

    private readonly Dictionary<string, List<PolicyLink>> _attached = new(StringComparer.Ordinal);

    public TemplateLinks(ImportContext context, IReadOnlyDictionary<string, TemplateResource> resources, TemplateOwners owners)
    {
        (_context, _resources, _owners) = (context, resources, owners);
        _policyNames = resources
            .Values.Where(policy => policy.IsManagedPolicy)
            .Select(policy => (policy.Id, Name: policy.Properties.Find("ManagedPolicyName")?.Value))
            .Select(policy => (policy.Id, Name: policy.Name is null ? null : owners.TextOf(policy.Name)))
            .Where(policy => policy.Name is not null)
            .ToLookup(policy => TemplateOwners.Pattern(policy.Name!), policy => policy.Id.Value, StringComparer.Ordinal);
        foreach (TemplateResource resource in resources.Values)
        {
            if (TemplateOwners.Of(resource) is { } owner)
            {
                Attach(resource, owner);
            }
        }
    }

    /// <summary>All attachments of a policy that is a resource of its own.</summary>
    public IReadOnlyList<PolicyLink> Of(TemplateResource policy)
    {
        List<PolicyLink> links = [.. _attached.TryGetValue(policy.Id.Value, out List<PolicyLink>? attached) ? attached : []];
        foreach (OwnerKind kind in TemplateOwners.Kinds)
        {
            (_, string name, string list) = TemplateOwners.Words(kind);
            foreach (JsonValue item in new[] { list, name }.SelectMany(key => JsonItems.Of(policy.Properties.Find(key)?.Value)))
            {
                PolicyLink[] found = [.. _owners.Link(kind, item)];
                links.AddRange(found);
                if (TemplateReferences.IsConditional(item, out _))
                {
                    Array.ForEach(found, link => TellCondition(link, $"'{policy.Id.Value}'"));
                }
            }
        }

        return links;
    }

    /// <summary>Keeps what a role, user or group attaches to itself, and tells of what stands elsewhere.</summary>
    private void Attach(TemplateResource resource, Owner owner)
    {
        if (resource.Properties.Find("PermissionsBoundary") is { } boundary)
        {
            Tell(resource, owner, boundary);
        }

        if (resource.Properties.Find("ManagedPolicyArns") is not { } member)
        {
            return;
        }

        List<string> elsewhere = [];
        foreach (JsonValue item in JsonItems.Of(member.Value))
        {
            var link = PolicyLink.To(owner, item.Span);
            foreach (JsonValue arn in TemplateReferences.Branches(item))
            {
                string[] policies = [.. PoliciesOf(arn)];
                if (policies.Length == 0)
                {
                    elsewhere.Add($"'{_owners.ShownText(arn)}'");
                }

                foreach (string policy in policies)
                {
                    _attached.TryGetValue(policy, out List<PolicyLink>? links);
                    (_attached[policy] = links ?? []).Add(link);
                }
            }

            if (TemplateReferences.IsConditional(item, out _))
            {
                TellCondition(link, $"a policy of '{resource.Id.Value}'");
            }
        }

        if (elsewhere.Count > 0)
        {
            Tell(resource, owner, member, $", with {ListedNames.Of(elsewhere)}");
        }
    }

    private void Tell(TemplateResource resource, Owner owner, JsonMember member, string which = "") =>
        _context.WarnOf(
            PolicyLink.To(owner, member.Name.Span),
            member.Name.Span,
            $"'{resource.Id.Value}' has {member.Name.Value} too{which}",
            "the catalog has only the policies in the template"
        );

    private void TellCondition(PolicyLink link, string policy) =>
        _context.WarnOf(link, link.Span, $"{policy} is attached under a condition only", "the catalog has it always");

    /// <summary>The policies of the template that an ARN names, by reference or by name.</summary>
    private IEnumerable<string> PoliciesOf(JsonValue arn)
    {
        string[] referenced =
        [
            .. TemplateReferences
                .In(arn)
                .Where(id => _resources.TryGetValue(id, out TemplateResource? policy) && policy.IsManagedPolicy),
        ];
        if (referenced.Length > 0 || _owners.TextOf(arn) is not { } text)
        {
            return referenced;
        }

        string written = TemplateOwners.Pattern(text);
        int end = written.LastIndexOf('/');
        bool isOfCustomer =
            written.IndexOf(":policy/", StringComparison.Ordinal) > 0
            && written.IndexOf(":iam::aws:", StringComparison.Ordinal) < 0;
        return isOfCustomer ? _policyNames[written.Substring(end + 1)] : [];
    }
}
