using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The attachments of Terraform's policies, from whichever resource they are written in.</summary>
internal sealed class TerraformLinks
{
    private readonly ImportContext _context;
    private readonly string _input;
    private readonly Work _work = new(Budgets.Compared);
    private readonly ITerraformReferences _references;
    private readonly TerraformResources _resources;
    private readonly TerraformOwners _owners;
    private readonly TerraformBoundaries _boundaries;
    private readonly List<OpenUse> _openUses = [];
    private readonly Dictionary<TerraformResource, List<PolicyLink>> _attached = new(
        ReferenceComparer<TerraformResource>.Instance
    );

    /// <param name="context">Where problems go.</param>
    /// <param name="resources">All resources of the input.</param>
    /// <param name="references">What refers to what.</param>
    /// <param name="input">The input in the words of a message.</param>
    public TerraformLinks(
        ImportContext context,
        IReadOnlyList<TerraformResource> resources,
        ITerraformReferences references,
        string input
    )
    {
        (_context, _references, _input) = (context, references, input);
        _resources = new TerraformResources(resources);
        _owners = new TerraformOwners(_resources, references, _work);
        _boundaries = new TerraformBoundaries(context, _resources, references);
        foreach (TerraformResource resource in resources)
        {
            Attach(resource);
        }
    }

    /// <summary>All attachments of a policy.</summary>
    public IReadOnlyList<PolicyLink> Of(TerraformResource policy) =>
        _work.IsSpent ? [new PolicyLink([], true, policy.Label.Span)]
        : PolicyAttributes.OwnerOf(policy.Type) is { } owner ? _owners.LinksTo(policy, owner.Kind, owner.Attribute)
        : _attached.TryGetValue(policy, out List<PolicyLink>? links) ? links
        : [];

    /// <summary>Whose permissions boundary a policy is.</summary>
    public IReadOnlyList<Owner> BoundedBy(TerraformResource policy) => _boundaries.Of(policy);

    /// <summary>The uses that may be of a policy or of another.</summary>
    public IReadOnlyList<OpenUse> OpenUsesOf(TerraformResource policy) =>
        policy.Type == PolicyAttributes.Managed ? [.. _openUses, .. _boundaries.OpenUses] : [];

    private void Attach(TerraformResource resource)
    {
        (OwnerKind Kind, string Attribute)[] owners = PolicyAttributes.Attachments(resource.Type);
        string[] arns = ["policy_arn", "policy_arns"];
        PolicyLink[] links;
        if (owners.Length > 0)
        {
            links = [.. owners.SelectMany(owner => _owners.LinksTo(resource, owner.Kind, owner.Attribute))];
        }
        else if (TerraformOwners.KindOf(resource.Type) is { } kind)
        {
            links = [PolicyLink.To(new Owner(kind, resource.Name.Value), resource.Label.Span)];
            arns = ["managed_policy_arns"];
            _boundaries.Read(resource, links[0].Candidates[0]);
        }
        else
        {
            return;
        }

        if (arns.Length > 1 && MetaArguments.IsRepeated(resource.Values, out JsonMember? repeated))
        {
            foreach (PolicyLink link in links)
            {
                _context.WarnOf(
                    link,
                    repeated!.Name.Span,
                    $"'{resource.Label.Value}' has {repeated.Name.Value}, and attaches that many times or not at all",
                    "the catalog has the policy always"
                );
            }
        }

        foreach (string attribute in arns)
        {
            bool isRequired = arns.Length > 1 && IsConfigured(resource, attribute);
            if (isRequired || resource.Values.Find(attribute) is not null || _references.Of(resource, attribute) is not null)
            {
                AttachTo(links, resource, attribute);
            }
        }
    }

    /// <summary>Whether an attribute is one of the resource's type, its value not known.</summary>
    private static bool IsConfigured(TerraformResource resource, string attribute) =>
        attribute == (resource.Type.EndsWith("_exclusive", StringComparison.Ordinal) ? "policy_arns" : "policy_arn");

    private void AttachTo(PolicyLink[] links, TerraformResource resource, string attribute)
    {
        JsonMember? member = resource.Values.Find(attribute);
        SourceSpan span = member?.Name.Span ?? resource.Label.Span;
        IReadOnlyList<JsonValue> values = TerraformValues.Known(member?.Value, out bool isWhole);
        foreach (JsonValue value in values)
        {
            if (value is JsonText arn && TerraformValues.IsLiteral(arn))
            {
                TerraformResource[] policies = _resources.WithArn(arn.Value);
                Attach(links, policies, policies.Length > 1);
                TellOutside(policies.Length == 0 ? links : [], arn.Value, arn.Span);
            }
        }

        if (isWhole)
        {
            return;
        }

        string[] listed = [.. TerraformValues.ArnsOfEach(resource.Values, member?.Value)];
        foreach (string arn in listed)
        {
            TerraformResource[] policies = _resources.WithArn(arn);
            Attach(links, policies, policies.Length > 1);
            TellOutside(policies.Length == 0 ? links : [], arn, span);
        }

        IReadOnlyList<TerraformTarget> targets = _references.Of(resource, attribute) ?? [TerraformTarget.Open];
        TerraformResource[] found = [.. targets.SelectMany(target => _resources.At(target, resource, PolicyAttributes.Managed))];
        Attach(links, found, found.Length > 1 && attribute == "policy_arn" && !targets.All(target => target.IsEach));
        if (found.Length == 0 && listed.Length > 0 && targets.Count == 0)
        {
            return;
        }

        bool isOpen = targets.Count == 0 || targets.Contains(TerraformTarget.Open);
        _openUses.AddRange(isOpen ? links.Select(link => new OpenUse(link with { Span = span }, false)) : []);
        if (found.Length == 0 && isOpen)
        {
            foreach (PolicyLink link in links)
            {
                _context.TellOf(
                    link,
                    SetUpRules.NotImportable.At(
                        span,
                        $"{_input} does not say which policy '{resource.Label.Value}' attaches",
                        "write its ARN, or refer to a resource aws_iam_policy"
                    )
                );
            }
        }
        else
        {
            TellOutside(found.Length == 0 ? links : [], TerraformValues.Shown(member?.Value, targets), span);
        }
    }

    /// <summary>Keeps the links; where it may be another policy that is attached, none of them is certain.</summary>
    private void Attach(PolicyLink[] links, TerraformResource[] policies, bool isUncertain)
    {
        if (!_work.Spend((long)policies.Length * links.Length))
        {
            return;
        }

        foreach (TerraformResource policy in policies)
        {
            _attached.TryGetValue(policy, out List<PolicyLink>? attached);
            _attached[policy] = attached ??= [];
            attached.AddRange(
                links.Select(link =>
                    isUncertain ? link with { Candidates = [.. link.Candidates, new Owner(OwnerKind.Role, "?")] } : link
                )
            );
        }
    }

    private void TellOutside(PolicyLink[] links, string arn, SourceSpan span)
    {
        foreach (PolicyLink link in links.Where(link => link.Candidates.Count > 0))
        {
            _context.WarnOf(
                link,
                span,
                $"{link.Candidates[0]} has the policy '{arn}' too, which stands outside {_input}",
                $"the catalog has only the policies in {_input}"
            );
        }
    }
}
