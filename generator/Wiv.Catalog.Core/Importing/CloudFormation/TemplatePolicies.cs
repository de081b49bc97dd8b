using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Finds the IAM policies of a CloudFormation template.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html</remarks>
internal sealed class TemplatePolicies(ImportContext context, JsonObject template)
{
    private readonly TemplateTexts _texts = new(context, new TemplateParameters(context, template));

    public static bool IsTemplate(JsonObject json) =>
        json.Find("AWSTemplateFormatVersion") is not null || json.Find("Resources") is { Value: JsonObject };

    public IReadOnlyList<FoundPolicy> Find()
    {
        JsonItems.CheckTwice(template, StringComparer.Ordinal, context);
        int before = context.Problems.Count;
        JsonObject? resources = template.Find("Resources")?.Value as JsonObject;
        FoundPolicy[] found = (resources?.Members ?? []).SelectMany(InResource).ToArray();
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

    private IEnumerable<FoundPolicy> InResource(JsonMember resource)
    {
        if (JsonItems.Object($"the resource '{resource.Name.Value}'", resource.Value, context) is not { } declared)
        {
            return [];
        }

        string type = (declared.Find("Type")?.Value as JsonText)?.Value ?? "";
        if (declared.Find("Properties")?.Value is not JsonObject properties || !IsKnown(type, properties, resource.Name))
        {
            return [];
        }

        if (declared.Find("Condition") is { } condition)
        {
            context.Warn(
                condition.Name.Span,
                $"'{resource.Name.Value}' is created only under a condition",
                "the catalog always has it"
            );
        }

        return Found(resource.Name, type, properties);
    }

    private IEnumerable<FoundPolicy> Found(JsonText id, string type, JsonObject properties)
    {
        foreach (string name in new[] { "ManagedPolicyArns", "PermissionsBoundary" })
        {
            if (type != "AWS::IAM::ManagedPolicy" && properties.Find(name) is { } member && !IsOwn(member.Value))
            {
                context.Warn(
                    member.Name.Span,
                    $"'{id.Value}' has {name} too",
                    "the catalog has only the policies in the template"
                );
            }
        }

        PositionedText role = NameOf(properties, "RoleName", id);
        if (properties.Find("AssumeRolePolicyDocument") is { } trust)
        {
            yield return Policy(role, trust.Value, true) with
            {
                Roles = [role.Value],
            };
        }

        if (properties.Find("PolicyDocument") is { } document)
        {
            string key = type == "AWS::IAM::ManagedPolicy" ? "ManagedPolicyName" : "PolicyName";
            yield return Policy(NameOf(properties, key, id), document.Value, false) with
            {
                Roles = RolesOf(properties),
            };
        }

        foreach (JsonValue item in JsonItems.Of(properties.Find("Policies")?.Value))
        {
            if (
                JsonItems.Object($"a policy of '{id.Value}'", item, context) is { } inline
                && inline.Find("PolicyDocument") is { } own
            )
            {
                var name = new JsonText(id.Value + "Policy", item.Span);
                yield return Policy(NameOf(inline, "PolicyName", name), own.Value, false) with
                {
                    Roles = type == "AWS::IAM::Role" ? [role.Value] : [],
                };
            }
        }
    }

    private FoundPolicy Policy(PositionedText name, JsonValue document, bool isTrust) => new(name, document, isTrust, _texts);

    /// <summary>The roles that a policy is attached to; none when one of them stands elsewhere.</summary>
    private string[] RolesOf(JsonObject properties)
    {
        string?[] roles = [.. JsonItems.Of((properties.Find("Roles") ?? properties.Find("RoleName"))?.Value).Select(RoleOf)];
        return roles.Contains(null) ? [] : roles.OfType<string>().ToArray();
    }

    private string? RoleOf(JsonValue role) =>
        role is JsonText name ? name.Value
        : role is JsonObject { Members.Count: 1 } call
        && call.Members[0].Name.Value == IntrinsicFunction.Ref
        && call.Members[0].Value is JsonText id
        && Resource(id.Value)?.Find("Properties")?.Value is JsonObject properties
            ? NameOf(properties, "RoleName", id).Value
        : null;

    private JsonObject? Resource(string id) => (template.Find("Resources")?.Value as JsonObject)?.Find(id)?.Value as JsonObject;

    /// <summary>What is called by a function's result goes by its id in the template.</summary>
    private static PositionedText NameOf(JsonObject properties, string key, JsonText id) =>
        properties.Find(key)?.Value is JsonText name
            ? new PositionedText(name.Value, name.Span)
            : new PositionedText(id.Value, id.Span);

    private bool IsKnown(string type, JsonObject properties, JsonText id)
    {
        if (type.StartsWith("AWS::Serverless::", StringComparison.Ordinal) && properties.Find("Policies") is { } policies)
        {
            context.Warn(
                policies.Name.Span,
                $"the policies of '{id.Value}', which has the type {type}, are left out",
                "import the template that SAM creates from this one"
            );
        }

        return type
            is "AWS::IAM::Role"
                or "AWS::IAM::User"
                or "AWS::IAM::Group"
                or "AWS::IAM::ManagedPolicy"
                or "AWS::IAM::Policy"
                or "AWS::IAM::RolePolicy"
                or "AWS::IAM::UserPolicy"
                or "AWS::IAM::GroupPolicy";
    }

    /// <summary>Whether all of it is declared in the template.</summary>
    private bool IsOwn(JsonValue policies) =>
        JsonItems
            .Of(policies)
            .All(policy =>
                policy is JsonObject { Members.Count: 1 } call
                && call.Members[0].Name.Value == IntrinsicFunction.Ref
                && call.Members[0].Value is JsonText id
                && Resource(id.Value) is not null
            );
}
