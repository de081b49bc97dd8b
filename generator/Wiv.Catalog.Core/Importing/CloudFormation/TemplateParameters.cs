using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>What names in a template stand for: its parameters, and what CloudFormation knows of the stack.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html</remarks>
internal sealed class TemplateParameters(ImportContext context, JsonObject template)
{
    private readonly JsonObject? _declared = template.Find("Parameters")?.Value as JsonObject;
    private bool _hasToldPartition;

    /// <summary>The text of a name, or <see langword="null"/> after telling that only the deployment knows it.</summary>
    public Template? Resolve(string name, SourceSpan span)
    {
        switch (name)
        {
            case "AWS::AccountId":
                return Known("AccountId", ParameterType.AccountId);
            case "AWS::Region":
                return Known("Region", ParameterType.Region);
            case "AWS::StackName":
                return Known("StackName", ParameterType.Text);
            case "AWS::Partition":
                return OfPartition("aws", name, span);
            case "AWS::URLSuffix":
                return OfPartition("amazonaws.com", name, span);
        }

        if (_declared?.Find(name)?.Value is JsonObject parameter && NameReader.IsName(name))
        {
            return Declared(name, parameter, span);
        }

        string advice = name.StartsWith("aws:", StringComparison.Ordinal)
            ? $"write ${{!{name}}} for a policy variable"
            : "write the name or the ARN out, with parameters where needed";
        context.Refuse(span, $"'{name}' is not a parameter of the template, and is known only on deployment", advice);
        return null;
    }

    /// <summary>What the stack knows is a parameter of a catalog, under a name that the template's own do not have.</summary>
    private Template Known(string name, ParameterType type)
    {
        string free = _declared?.Find(name) is null ? name : "Stack" + name;
        context.Hint(free, new ParameterHint(type, ""));
        return new TemplateBuilder().Parameter(free).Build();
    }

    private Template OfPartition(string text, string name, SourceSpan span)
    {
        if (!_hasToldPartition)
        {
            context.Warn(span, $"'{name}' is '{text}' in the catalog", "outside the partition aws the policies are different");
            _hasToldPartition = true;
        }

        return Template.Literal(text);
    }

    private Template? Declared(string name, JsonObject parameter, SourceSpan span)
    {
        string type = TextOf(parameter, "Type");
        if (type.StartsWith("List<", StringComparison.Ordinal) || type == "CommaDelimitedList")
        {
            context.Refuse(
                span,
                $"the parameter '{name}' is a list",
                "a catalog's parameter is a single text; use one parameter per item"
            );
            return null;
        }

        context.Hint(
            name,
            new ParameterHint(TypeOf(TextOf(parameter, "AllowedPattern")), NoteText.Of(TextOf(parameter, "Description")))
        );
        return new TemplateBuilder().Parameter(name).Build();
    }

    /// <summary>What the pattern of its values tells.</summary>
    private static ParameterType? TypeOf(string pattern) =>
        pattern.Trim('^', '$', '(', ')') switch
        {
            @"\d{12}" or "[0-9]{12}" => ParameterType.AccountId,
            { } bare when bare.StartsWith("arn:", StringComparison.Ordinal) => ParameterType.Arn,
            _ => null,
        };

    private static string TextOf(JsonObject parameter, string name) => (parameter.Find(name)?.Value as JsonText)?.Value ?? "";
}
