using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>Tells whom the attributes of resources name: roles, users and groups.</summary>
/// <param name="resources">All resources of the input.</param>
/// <param name="references">What refers to what.</param>
/// <param name="work">What may be spent on it.</param>
internal sealed class TerraformOwners(TerraformResources resources, ITerraformReferences references, Work work)
{
    private static readonly (OwnerKind Kind, string Type)[] Types =
    [
        (OwnerKind.Role, PolicyAttributes.Role),
        (OwnerKind.User, "aws_iam_user"),
        (OwnerKind.Group, "aws_iam_group"),
    ];

    /// <summary>The owner that a resource itself is.</summary>
    public static OwnerKind? KindOf(string type) =>
        Types.Where(entry => entry.Type == type).Select(entry => (OwnerKind?)entry.Kind).FirstOrDefault();

    /// <summary>The links to all that an attribute names.</summary>
    public PolicyLink[] LinksTo(TerraformResource resource, OwnerKind kind, string attribute)
    {
        JsonMember? member = resource.Values.Find(attribute);
        SourceSpan span = member?.Name.Span ?? resource.Label.Span;
        string type = Types.First(entry => entry.Kind == kind).Type;
        List<PolicyLink> links = [];
        IReadOnlyList<JsonValue> values = TerraformValues.Known(member?.Value, out bool isWhole);
        foreach (JsonText text in values.OfType<JsonText>().Where(TerraformValues.IsLiteral))
        {
            Owner[] named = [.. resources.Named(type, text.Value).Select(owner => new Owner(kind, text.Value)).Take(1)];
            links.Add(PolicyLink.To(named.Length > 0 ? named[0] : new Owner(kind, text.Value), span));
        }

        IReadOnlyList<TerraformTarget>? targets = isWhole ? null : references.Of(resource, attribute);
        if (isWhole || (targets is null && !IsRequired(attribute)))
        {
            return [.. links];
        }

        targets ??= [TerraformTarget.Open];
        Owner[] found =
        [
            .. targets
                .SelectMany(target => resources.At(target, resource, type))
                .Select(owner => new Owner(kind, owner.Name.Value))
                .Distinct(),
        ];
        bool isList = !IsRequired(attribute);
        bool isAll = isList || targets.All(target => target.IsEach);
        bool isOpen = targets.Count == 0 || targets.Contains(TerraformTarget.Open);
        if (found.Length > 0)
        {
            links.AddRange(isAll ? found.Select(owner => PolicyLink.To(owner, span)) : [new PolicyLink(found, isOpen, span)]);
            return [.. links];
        }

        Owner[] written = member?.Value is JsonText expression ? Written(kind, type, expression.Value) : [];
        bool isSame = written.Length == 1 && resources.Named(type, ((JsonText)member!.Value).Value).Any();
        var outside = new Owner(kind, TerraformValues.Shown(member?.Value, targets));
        links.Add(new PolicyLink(isSame ? written : [.. written, outside], !isSame && isOpen && kind == OwnerKind.Role, span));

        return [.. links];
    }

    private static bool IsRequired(string attribute) => attribute is not ("roles" or "users" or "groups");

    /// <summary>Whom a text with expressions names: an owner that is called by the same text, or one that it may be.</summary>
    private Owner[] Written(OwnerKind kind, string type, string text)
    {
        Owner[] same = [.. resources.Named(type, text).Select(owner => new Owner(kind, owner.Name.Value)).Distinct()];
        string pattern = TerraformValues.Pattern(text);
        if (same.Length > 0 || pattern == "*")
        {
            return same;
        }

        TerraformResource[] named = [.. resources.Named(type)];
        string[] names = [.. named.Select(owner => TerraformValues.Pattern(((JsonText)owner.Values.Find("name")!.Value).Value))];
        return !work.Spend(names.Sum(name => ResourcePattern.Steps(name, pattern)))
            ? [new Owner(kind, text)]
            :
            [
                .. named
                    .Where((_, index) => ResourcePattern.Overlaps(names[index], pattern))
                    .Select(owner => new Owner(kind, owner.Name.Value))
                    .Distinct(),
            ];
    }
}
