using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Reads the resources of a template that have to do with IAM, static functions computed.</summary>
internal sealed class TemplateResources(ImportContext context, JsonObject template)
{
    private static readonly string[] Types =
    [
        "AWS::IAM::Role",
        "AWS::IAM::User",
        "AWS::IAM::Group",
        "AWS::IAM::ManagedPolicy",
        "AWS::IAM::Policy",
        "AWS::IAM::RolePolicy",
        "AWS::IAM::UserPolicy",
        "AWS::IAM::GroupPolicy",
    ];

    /// <summary>The macros that add to a template what is its own in it, and change no policy that stands there.</summary>
    private static readonly string[] HarmlessMacros = ["AWS::Serverless-2016-10-31", "AWS::LanguageExtensions"];

    private static readonly string[] Nested =
    [
        "AWS::CloudFormation::CustomResource",
        "AWS::CloudFormation::Stack",
        "AWS::CloudFormation::StackSet",
        "AWS::Serverless::Application",
        "AWS::Serverless::Connector",
    ];

    private readonly TemplateValues _values = new(template);

    /// <summary>The resources by their ids, in the order of the template.</summary>
    public Dictionary<string, TemplateResource> Read()
    {
        foreach (JsonValue macro in JsonItems.Of(template.Find("Transform")?.Value))
        {
            string? name = (macro as JsonText)?.Value ?? ((macro as JsonObject)?.Find("Name")?.Value as JsonText)?.Value;
            if (!HarmlessMacros.Contains(name))
            {
                string which = name is null ? "a macro" : $"the macro '{name}'";
                context.Warn(
                    macro.Span,
                    $"{which} rewrites the template when it is deployed, and the catalog is of what stands here",
                    IntrinsicFunction.Processed
                );
            }
        }

        Dictionary<string, TemplateResource> resources = new(StringComparer.Ordinal);
        if (template.Find("Resources")?.Value is not JsonObject declared)
        {
            return resources;
        }

        JsonItems.CheckTwice(declared, StringComparer.Ordinal, context);
        foreach (JsonMember member in declared.Members)
        {
            if (ReadOne(member) is { } resource && !resources.ContainsKey(resource.Id.Value))
            {
                resources.Add(resource.Id.Value, resource);
            }
        }

        TellNested(declared, resources);
        return resources;
    }

    private TemplateResource? ReadOne(JsonMember member)
    {
        if (IntrinsicFunction.IsLoop(member.Name.Value) || member.Name.Value == IntrinsicFunction.Transform)
        {
            IntrinsicFunction.Refuse("a part of 'Resources'", member.Name.Value, member.Name.Span, context);
            return null;
        }

        if (JsonItems.Object($"the resource '{member.Name.Value}'", member.Value, context) is not { } declared)
        {
            return null;
        }

        string type = (declared.Find("Type")?.Value as JsonText)?.Value ?? "";
        if (declared.Find("Properties")?.Value is not JsonObject properties)
        {
            return null;
        }

        TellServerless(type, properties, member.Name);
        if (!Types.Contains(type))
        {
            return null;
        }

        context.Apart(() => TellOf(member.Name, declared, properties), out IReadOnlyList<Problem> problems);
        JsonObject? computed = _values.Compute(new JsonObject(properties.Members, properties.Span)) as JsonObject;
        return new TemplateResource(member.Name, type, computed ?? properties, problems);
    }

    /// <summary>Tells what becomes of a resource as a whole.</summary>
    private bool TellOf(JsonText id, JsonObject declared, JsonObject properties)
    {
        if (declared.Find("Condition") is { } condition)
        {
            context.Warn(condition.Name.Span, $"'{id.Value}' is created under a condition only", "the catalog has it always");
        }

        foreach (JsonText name in properties.Members.Select(property => property.Name))
        {
            if (IntrinsicFunction.IsLoop(name.Value) || name.Value == IntrinsicFunction.Transform)
            {
                IntrinsicFunction.Refuse($"a property of '{id.Value}'", name.Value, name.Span, context);
            }
        }

        return true;
    }

    /// <summary>Tells the templates, modules and custom resources that are given a role of this template, to which they may attach policies of their own.</summary>
    private void TellNested(JsonObject declared, Dictionary<string, TemplateResource> resources)
    {
        foreach (JsonMember member in declared.Members)
        {
            string? type = ((member.Value as JsonObject)?.Find("Type")?.Value as JsonText)?.Value;
            if (
                MayAttach(type)
                && TemplateReferences
                    .In(member.Value)
                    .FirstOrDefault(id =>
                        resources.TryGetValue(id, out TemplateResource? one) && TemplateOwners.Of(one) is not null
                    )
                    is { } role
            )
            {
                context.Warn(
                    member.Name.Span,
                    $"'{member.Name.Value}', which has the type {type}, is given '{role}' and may attach policies to it",
                    "the catalog has only the policies in the template"
                );
            }
        }
    }

    /// <summary>Whether a resource may attach policies to a role: what is nested, and what is no type of AWS's own.</summary>
    private static bool MayAttach(string? type) =>
        type is not null
        && (
            Nested.Contains(type)
            || type.EndsWith("::MODULE", StringComparison.Ordinal)
            || !type.StartsWith("AWS::", StringComparison.Ordinal)
        );

    private void TellServerless(string type, JsonObject properties, JsonText id)
    {
        if (type.StartsWith("AWS::Serverless::", StringComparison.Ordinal) && properties.Find("Policies") is { } policies)
        {
            context.Warn(
                policies.Name.Span,
                $"the policies of '{id.Value}', which has the type {type}, are left out",
                "import the template that SAM makes of this one"
            );
        }
    }
}
