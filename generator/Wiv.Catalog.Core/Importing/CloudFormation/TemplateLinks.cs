using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics.SetUp;
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
    private readonly Dictionary<string, List<Owner>> _bounded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OpenUse>> _open = new(StringComparer.Ordinal);
    private readonly Work _work = new(Budgets.Compared);

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

    /// <summary>Whose permissions boundary a policy is.</summary>
    public IReadOnlyList<Owner> BoundedBy(TemplateResource policy) =>
        _bounded.TryGetValue(policy.Id.Value, out List<Owner>? owners) ? owners : [];

    /// <summary>The uses that may be of a policy or of another.</summary>
    public IReadOnlyList<OpenUse> OpenUsesOf(TemplateResource policy) =>
        _open.TryGetValue(policy.Id.Value, out List<OpenUse>? uses) ? uses : [];

    /// <summary>Keeps what a role, user or group attaches to itself, and tells of what stands elsewhere.</summary>
    private void Attach(TemplateResource resource, Owner owner)
    {
        if (resource.Properties.Find("PermissionsBoundary") is { } boundary)
        {
            Bound(resource, owner, boundary);
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
                string[] policies = PoliciesOf(arn, out bool isOpen);
                if (policies.Length == 0)
                {
                    elsewhere.Add($"'{_owners.ShownText(arn)}'");
                }

                if (isOpen)
                {
                    KeepOpen(policies, new OpenUse(link, false));
                    RefuseOpen(resource, link, policies);
                    continue;
                }

                foreach (string policy in policies)
                {
                    Add(_attached, policy, link);
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

    private void Bound(TemplateResource resource, Owner owner, JsonMember boundary)
    {
        var link = PolicyLink.To(owner, boundary.Name.Span);
        _context.WarnOf(
            link,
            boundary.Name.Span,
            $"'{resource.Id.Value}' has {boundary.Name.Value} too",
            "the catalog has only the policies that are granted"
        );
        foreach (JsonValue arn in TemplateReferences.Branches(boundary.Value))
        {
            string[] policies = PoliciesOf(arn, out bool isOpen);
            if (isOpen)
            {
                KeepOpen(policies, new OpenUse(link, true));
                continue;
            }

            foreach (string policy in policies)
            {
                Add(_bounded, policy, owner);
            }
        }
    }

    private void KeepOpen(string[] policies, OpenUse use)
    {
        foreach (string policy in policies)
        {
            Add(_open, policy, use);
        }
    }

    private void RefuseOpen(TemplateResource resource, PolicyLink link, string[] policies) =>
        _context.TellOf(
            link,
            SetUpRules.NotImportable.At(
                link.Span,
                $"only the deployment knows whether '{resource.Id.Value}' attaches {ListedNames.Of(policies.Select(id => $"'{id}'").ToArray())} here",
                "refer to the policy that is meant"
            )
        );

    private static void Add<T>(Dictionary<string, List<T>> lists, string policy, T item)
    {
        lists.TryGetValue(policy, out List<T>? list);
        (lists[policy] = list ?? []).Add(item);
    }

    private void Tell(TemplateResource resource, Owner owner, JsonMember member, string which) =>
        _context.WarnOf(
            PolicyLink.To(owner, member.Name.Span),
            member.Name.Span,
            $"'{resource.Id.Value}' has {member.Name.Value} too{which}",
            "the catalog has only the policies in the template"
        );

    private void TellCondition(PolicyLink link, string policy) =>
        _context.WarnOf(link, link.Span, $"{policy} is attached under a condition only", "the catalog has it always");

    /// <summary>The policies of the template that an ARN names, by reference or by name.</summary>
    /// <param name="arn">The ARN.</param>
    /// <param name="isOpen">Whether only the deployment knows which of them it is, if it is one.</param>
    private string[] PoliciesOf(JsonValue arn, out bool isOpen)
    {
        string[] referenced =
        [
            .. TemplateReferences
                .In(arn)
                .Where(id => _resources.TryGetValue(id, out TemplateResource? policy) && policy.IsManagedPolicy)
                .Distinct(),
        ];
        isOpen = referenced.Length > 1;
        if (referenced.Length > 0 || _owners.TextOf(arn) is not { } text)
        {
            return referenced;
        }

        string written = TemplateOwners.Pattern(text);
        bool isOfCustomer =
            written.IndexOf(":policy/", StringComparison.Ordinal) > 0
            && written.IndexOf(":iam::aws:", StringComparison.Ordinal) < 0;
        string name = written.Substring(written.LastIndexOf('/') + 1);
        if (!isOfCustomer || _policyNames.Contains(name))
        {
            return isOfCustomer ? [.. _policyNames[name]] : [];
        }

        string[] maybe = name == "*" ? [] : [.. _policyNames.Where(named => MayBe(named.Key, name)).SelectMany(ids => ids)];
        isOpen = maybe.Length > 0;
        return maybe;
    }

    private bool MayBe(string one, string other) =>
        !_work.Spend(ResourcePattern.Steps(one, other)) || ResourcePattern.Overlaps(one, other);
}
