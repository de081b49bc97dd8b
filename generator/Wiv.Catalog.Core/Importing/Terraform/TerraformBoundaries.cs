using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The permissions boundaries of roles and users, which limit what is granted and grant nothing.</summary>
/// <param name="context">Where problems go.</param>
/// <param name="resources">All resources of the input.</param>
/// <param name="references">What refers to what.</param>
internal sealed class TerraformBoundaries(ImportContext context, TerraformResources resources, ITerraformReferences references)
{
    private const string Attribute = "permissions_boundary";

    private readonly Dictionary<TerraformResource, List<Owner>> _bounded = new(ReferenceComparer<TerraformResource>.Instance);
    private readonly List<OpenUse> _openUses = [];

    /// <summary>The boundaries that may be any policy.</summary>
    public IReadOnlyList<OpenUse> OpenUses => _openUses;

    /// <summary>Whose boundary a policy is.</summary>
    public IReadOnlyList<Owner> Of(TerraformResource policy) =>
        _bounded.TryGetValue(policy, out List<Owner>? owners) ? owners : [];

    /// <summary>Reads the boundary of a role or user.</summary>
    public void Read(TerraformResource resource, Owner owner)
    {
        JsonMember? member = resource.Values.Find(Attribute);
        SourceSpan span = member?.Name.Span ?? resource.Label.Span;
        TerraformResource[] policies;
        if (member?.Value is JsonText { Value.Length: > 0 } arn && TerraformValues.IsLiteral(arn))
        {
            policies = resources.WithArn(arn.Value);
        }
        else if (member?.Value is null or JsonText { Value.Length: > 0 } && references.Of(resource, Attribute) is { } targets)
        {
            policies = [.. targets.SelectMany(target => resources.At(target, resource, PolicyAttributes.Managed))];
            if (targets.Count == 0 || targets.Contains(TerraformTarget.Open))
            {
                _openUses.Add(new OpenUse(PolicyLink.To(owner, span), true));
            }
        }
        else
        {
            return;
        }

        context.WarnOf(
            PolicyLink.To(owner, span),
            span,
            $"'{resource.Name}' has {Attribute} too",
            "the catalog has only the policies that are granted"
        );
        foreach (TerraformResource policy in policies)
        {
            _bounded.TryGetValue(policy, out List<Owner>? owners);
            (_bounded[policy] = owners ?? []).Add(owner);
        }
    }
}
