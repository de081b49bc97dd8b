using System.Text;
using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Diagnostics.SetUp;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>The attachments of Terraform's policies, from whichever resource they are written in.</summary>
internal sealed class TerraformLinks
{
    private static readonly (OwnerKind Kind, string Type)[] Owners =
    [
        (OwnerKind.Role, PolicyAttributes.Role),
        (OwnerKind.User, "aws_iam_user"),
        (OwnerKind.Group, "aws_iam_group"),
    ];

    private readonly ImportContext _context;
    private readonly string _input;
    private readonly Work _work = new(Budgets.Compared);
    private readonly ITerraformReferences _references;
    private readonly ILookup<string, TerraformResource> _byAddress;
    private readonly ILookup<(string Type, string Name), TerraformResource> _byName;
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
        _byAddress = resources.ToLookup(resource => resource.Configured, StringComparer.Ordinal);
        _byName = resources
            .Where(resource => resource.Values.Find("name")?.Value is JsonText)
            .ToLookup(resource => (resource.Type, ((JsonText)resource.Values.Find("name")!.Value).Value));
        foreach (TerraformResource resource in resources)
        {
            Attach(resource);
        }
    }

    /// <summary>All attachments of a policy.</summary>
    public IReadOnlyList<PolicyLink> Of(TerraformResource policy) =>
        _work.IsSpent ? [new PolicyLink([], true, policy.Label.Span)]
        : PolicyAttributes.OwnerOf(policy.Type) is { } owner ? LinksTo(policy, owner.Kind, owner.Attribute)
        : _attached.TryGetValue(policy, out List<PolicyLink>? links) ? links
        : [];

    private void Attach(TerraformResource resource)
    {
        (OwnerKind Kind, string Attribute)[] owners = PolicyAttributes.Attachments(resource.Type);
        string[] arns = ["policy_arn", "policy_arns"];
        PolicyLink[] links;
        if (owners.Length > 0)
        {
            links = [.. owners.SelectMany(owner => LinksTo(resource, owner.Kind, owner.Attribute))];
        }
        else if (Owners.Any(entry => entry.Type == resource.Type))
        {
            OwnerKind kind = Owners.First(entry => entry.Type == resource.Type).Kind;
            links = [PolicyLink.To(new Owner(kind, resource.Name.Value), resource.Label.Span)];
            arns = ["managed_policy_arns"];
            TellBoundary(resource, links[0]);
        }
        else
        {
            return;
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
        IReadOnlyList<JsonValue> values = Known(member?.Value, out bool isWhole);
        foreach (JsonValue value in values)
        {
            if (value is JsonText arn && IsLiteral(arn))
            {
                TerraformResource[] policies = WithArn(arn.Value);
                Attach(links, policies, policies.Length > 1);
                TellOutside(policies.Length == 0 ? links : [], arn.Value, arn.Span);
            }
        }

        if (isWhole)
        {
            return;
        }

        IReadOnlyList<TerraformTarget> targets = _references.Of(resource, attribute) ?? [TerraformTarget.Open];
        TerraformResource[] found = [.. targets.SelectMany(target => Resources(target, resource, "aws_iam_policy"))];
        Attach(links, found, found.Length > 1 && attribute == "policy_arn" && !targets.All(target => target.IsEach));
        if (found.Length == 0 && (targets.Count == 0 || targets.Contains(TerraformTarget.Open)))
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
            TellOutside(found.Length == 0 ? links : [], Shown(member?.Value, targets), span);
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
                $"the catalog has the policies alone that stand in {_input}"
            );
        }
    }

    private void TellBoundary(TerraformResource resource, PolicyLink link)
    {
        if (resource.Values.Find("permissions_boundary") is { Value: JsonText { Value.Length: > 0 } } boundary)
        {
            _context.WarnOf(
                link,
                boundary.Name.Span,
                $"'{resource.Name}' has permissions_boundary too",
                $"the catalog has the policies alone that stand in {_input}"
            );
        }
    }

    private PolicyLink[] LinksTo(TerraformResource resource, OwnerKind kind, string attribute)
    {
        JsonMember? member = resource.Values.Find(attribute);
        SourceSpan span = member?.Name.Span ?? resource.Label.Span;
        string type = Owners.First(entry => entry.Kind == kind).Type;
        List<PolicyLink> links = [];
        IReadOnlyList<JsonValue> values = Known(member?.Value, out bool isWhole);
        foreach (JsonText text in values.OfType<JsonText>().Where(IsLiteral))
        {
            Owner[] named = [.. _byName[(type, text.Value)].Select(owner => new Owner(kind, text.Value)).Take(1)];
            links.Add(PolicyLink.To(named.Length > 0 ? named[0] : new Owner(kind, text.Value), span));
        }

        IReadOnlyList<TerraformTarget>? targets = isWhole ? null : _references.Of(resource, attribute);
        if (isWhole || (targets is null && !IsRequired(attribute)))
        {
            return [.. links];
        }

        targets ??= [TerraformTarget.Open];
        Owner[] found =
        [
            .. targets
                .SelectMany(target => Resources(target, resource, type))
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
        bool isSame = written.Length == 1 && _byName[(type, ((JsonText)member!.Value).Value)].Any();
        var outside = new Owner(kind, Shown(member?.Value, targets));
        links.Add(new PolicyLink(isSame ? written : [.. written, outside], !isSame && isOpen && kind == OwnerKind.Role, span));

        return [.. links];
    }

    private static bool IsRequired(string attribute) => attribute is not ("roles" or "users" or "groups");

    /// <summary>Whom a text with expressions names: an owner that is called by the same text, or one that it may be.</summary>
    private Owner[] Written(OwnerKind kind, string type, string text)
    {
        Owner[] same = [.. _byName[(type, text)].Select(owner => new Owner(kind, owner.Name.Value)).Distinct()];
        string pattern = Pattern(text);
        if (same.Length > 0 || pattern == "*")
        {
            return same;
        }

        TerraformResource[] named = [.. _byName.Where(entry => entry.Key.Type == type).SelectMany(entry => entry)];
        string[] names = [.. named.Select(owner => Pattern(((JsonText)owner.Values.Find("name")!.Value).Value))];
        return !_work.Spend(names.Sum(name => ResourcePattern.Steps(name, pattern)))
            ? [new Owner(kind, text)]
            :
            [
                .. named
                    .Where((_, index) => ResourcePattern.Overlaps(names[index], pattern))
                    .Select(owner => new Owner(kind, owner.Name.Value))
                    .Distinct(),
            ];
    }

    /// <summary>The text in which expressions are anything.</summary>
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder();
        int from = 0;
        while (from < text.Length && text.IndexOf("${", from, StringComparison.Ordinal) is >= 0 and var open)
        {
            int end = text.IndexOf('}', open);
            pattern.Append(text, from, open - from).Append('*');
            from = end < 0 ? text.Length : end + 1;
        }

        return pattern.Append(text, from, text.Length - from).ToString();
    }

    private static string Shown(JsonValue? value, IReadOnlyList<TerraformTarget> targets) =>
        value is JsonText text ? text.Value
        : targets.FirstOrDefault(target => target.Address.Length > 0) is { } target ? "${" + target.Address + "}"
        : "${...}";

    /// <summary>The values of a list or of one that are known.</summary>
    private static IReadOnlyList<JsonValue> Known(JsonValue? value, out bool isWhole)
    {
        IReadOnlyList<JsonValue> items = JsonItems.Of(value);
        isWhole = value is not null && items.All(item => item is JsonText text && IsLiteral(text));
        return items;
    }

    private static bool IsLiteral(JsonText text) => text.Value.IndexOf("${", StringComparison.Ordinal) < 0;

    /// <summary>The policies of the input with an ARN, by the ARN where it is known, and else by the name at its end.</summary>
    private TerraformResource[] WithArn(string arn)
    {
        string[] fields = arn.Split([':'], 6);
        return fields.Length < 6 || fields[4] == "aws" || !fields[5].StartsWith("policy/", StringComparison.Ordinal)
            ? []
            :
            [
                .. _byName[("aws_iam_policy", arn.Substring(arn.LastIndexOf('/') + 1))]
                    .Where(policy => policy.Values.Find("arn")?.Value is not JsonText own || own.Value == arn),
            ];
    }

    private TerraformResource[] Resources(TerraformTarget target, TerraformResource from, string type)
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
