using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The resources of an input, by address and by name.</summary>
internal sealed class TerraformResources
{
    private readonly ILookup<string, TerraformResource> _byAddress;
    private readonly ILookup<string, TerraformResource> _byArn;
    private readonly ILookup<(string Type, string Name), TerraformResource> _byName;

    /// <param name="resources">All resources of the input.</param>
    public TerraformResources(IReadOnlyList<TerraformResource> resources)
    {
        _byAddress = resources.ToLookup(resource => resource.Configured, StringComparer.Ordinal);
        _byArn = resources
            .Where(resource => resource.Type == PolicyAttributes.Managed && resource.Values.Find("arn")?.Value is JsonText)
            .ToLookup(resource => ((JsonText)resource.Values.Find("arn")!.Value).Value, StringComparer.Ordinal);
        _byName = resources
            .Where(resource => resource.Values.Find("name")?.Value is JsonText)
            .ToLookup(resource => (resource.Type, ((JsonText)resource.Values.Find("name")!.Value).Value));
    }

    /// <summary>The resources of a type that are called so.</summary>
    public IEnumerable<TerraformResource> Named(string type, string name) => _byName[(type, name)];

    /// <summary>The resources of a type that have a name.</summary>
    public IEnumerable<TerraformResource> Named(string type) =>
        _byName.Where(entry => entry.Key.Type == type).SelectMany(entry => entry);

    /// <summary>The policies of the input with an ARN, by the ARN where it is known, and else by the name at its end.</summary>
    public TerraformResource[] WithArn(string arn)
    {
        string[] fields = ArnForm.Split(arn);
        return fields.Length < 6 || fields[4] == "aws" || !fields[5].StartsWith("policy/", StringComparison.Ordinal)
            ? []
            :
            [
                .. _byArn[arn],
                .. Named(PolicyAttributes.Managed, arn.Substring(arn.LastIndexOf('/') + 1))
                    .Where(policy => policy.Values.Find("arn")?.Value is not JsonText),
            ];
    }

    /// <summary>The resources of a type that a target means, those of the module that refers to it first.</summary>
    public TerraformResource[] At(TerraformTarget target, TerraformResource from, string type)
    {
        TerraformResource[] all =
        [
            .. _byAddress[TerraformAddress.WithoutKeys(target.Address)].Where(resource => resource.Type == type),
        ];
        string? key = target.HasSameKey ? from.Key : TerraformAddress.KeyOf(target.Address);
        TerraformResource[] near = Nearest(all, resource => ModuleOf(resource) == ModuleOf(from));
        return key is null ? near : Nearest(near, resource => resource.Key == key);
    }

    private static TerraformResource[] Nearest(TerraformResource[] all, Func<TerraformResource, bool> isNear) =>
        all.Length > 1 && Array.FindAll(all, resource => isNear(resource)) is { Length: > 0 } near ? near : all;

    private static string ModuleOf(TerraformResource resource)
    {
        int end = resource.Address.LastIndexOf("." + resource.Type, StringComparison.Ordinal);
        return end < 0 ? "" : resource.Address.Substring(0, end);
    }
}
