using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Importing.Owning;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Finds the roles, users and groups that the values of a template name.</summary>
/// <param name="context">Where problems go.</param>
/// <param name="template">The template.</param>
/// <param name="resources">Its resources.</param>
internal sealed class TemplateOwners(
    ImportContext context,
    JsonObject template,
    IReadOnlyDictionary<string, TemplateResource> resources
)
{
    private readonly TemplateTexts _texts = new(context, new TemplateParameters(context, template));
    private readonly Work _work = new(Budgets.Compared);
    private readonly Dictionary<OwnerKind, (TemplateResource Resource, Owner Owner, Template? Name)[]> _named = [];

    /// <summary>The type of the resources of a kind, and the properties that name one or several.</summary>
    public static (string Type, string Name, string List) Words(OwnerKind kind) =>
        kind switch
        {
            OwnerKind.Role => ("AWS::IAM::Role", "RoleName", "Roles"),
            OwnerKind.User => ("AWS::IAM::User", "UserName", "Users"),
            _ => ("AWS::IAM::Group", "GroupName", "Groups"),
        };

    /// <summary>The kinds of owners.</summary>
    public static IReadOnlyList<OwnerKind> Kinds { get; } = [OwnerKind.Role, OwnerKind.User, OwnerKind.Group];

    /// <summary>The owner that a resource is; <see langword="null"/> when policies are not attached to it.</summary>
    public static Owner? Of(TemplateResource resource) =>
        Kinds
            .Where(kind => Words(kind).Type == resource.Type)
            .Select(kind => new Owner(kind, resource.NameOf(Words(kind).Name).Value))
            .FirstOrDefault();

    /// <summary>The links that one item of a list of owners makes: none where it is removed.</summary>
    public IEnumerable<PolicyLink> Link(OwnerKind kind, JsonValue item)
    {
        Owner[] owners = [.. TemplateReferences.Branches(item).SelectMany(value => Find(kind, value)).Distinct()];
        bool isOpen = _work.IsSpent && kind == OwnerKind.Role;
        return owners.Length == 0 ? [] : [new PolicyLink(owners, isOpen, item.Span)];
    }

    /// <summary>The text of a value as far as the template tells it.</summary>
    public Template? TextOf(JsonValue value) => context.Apart(() => _texts.Read("", value), out _)?.Template;

    /// <summary>The value as a message shows it, with names in <c>${...}</c>.</summary>
    public string ShownText(JsonValue value) => Shown(TextOf(value), [.. TemplateReferences.In(value)], value);

    /// <summary>The text as a pattern, in which a parameter is anything.</summary>
    public static string Pattern(Template text) => text.Render(_ => "*");

    private Owner[] Find(OwnerKind kind, JsonValue value)
    {
        string[] references = [.. TemplateReferences.In(value)];
        Owner[] referenced =
        [
            .. references
                .Select(id => resources.TryGetValue(id, out TemplateResource? resource) ? Of(resource) : null)
                .OfType<Owner>()
                .Where(owner => owner.Kind == kind),
        ];
        if (referenced.Length > 0)
        {
            return referenced;
        }

        Template? text = TextOf(value);
        var outside = new Owner(kind, Shown(text, references, value));
        if (text is null)
        {
            return [outside];
        }

        (TemplateResource Resource, Owner Owner, Template? Name)[] all = Named(kind);
        if (!_work.Spend(all.Sum(entry => StepsOf(entry.Name, text))))
        {
            return [outside];
        }

        Owner[] same = [.. all.Where(entry => entry.Name == text).Select(entry => entry.Owner)];
        if (same.Length > 0)
        {
            return same;
        }

        Owner[] maybe = [.. all.Where(entry => MayBe(entry, text)).Select(entry => entry.Owner)];
        return [.. maybe, maybe.Contains(outside) ? new Owner(kind, "${" + outside.Name + "}") : outside];
    }

    /// <summary>Whether a text may be the name of a resource, though it is written in another way.</summary>
    private bool MayBe((TemplateResource Resource, Owner Owner, Template? Name) entry, Template text)
    {
        if (entry.Name is null)
        {
            // A name that CloudFormation makes begins with the stack's: whoever writes the id out may mean either.
            return text.ToString() == entry.Resource.Id.Value;
        }

        return text.Parts is [{ IsParameter: true } only]
            ? DefaultOf(only.Text) is { } value && value == entry.Name.ToString()
            : ResourcePattern.Overlaps(Pattern(text), Pattern(entry.Name));
    }

    private static long StepsOf(Template? name, Template text) =>
        name is null ? 1 : ResourcePattern.Steps(Pattern(name), Pattern(text));

    private string? DefaultOf(string parameter) =>
        (
            ((template.Find("Parameters")?.Value as JsonObject)?.Find(parameter)?.Value as JsonObject)?.Find("Default")?.Value
            as JsonText
        )?.Value;

    private (TemplateResource Resource, Owner Owner, Template? Name)[] Named(OwnerKind kind)
    {
        if (!_named.TryGetValue(kind, out var named))
        {
            (string type, string name, _) = Words(kind);
            named = _named[kind] = [
                .. resources
                    .Values.Where(resource => resource.Type == type)
                    .Select(resource =>
                        (resource, Of(resource)!, resource.Properties.Find(name) is { } own ? TextOf(own.Value) : null)
                    ),
            ];
        }

        return named;
    }

    private static string Shown(Template? text, string[] references, JsonValue value) =>
        text is not null ? text.Render(name => "${" + name + "}")
        : references.Length > 0 ? "${" + references[0] + "}"
        : "${" + IntrinsicFunction.NameOf(value) + "}";
}
