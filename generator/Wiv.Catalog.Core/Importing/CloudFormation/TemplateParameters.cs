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
    /// <summary>How the types of parameters begin that are names of values in Parameter Store.</summary>
    public const string Stored = "AWS::SSM::Parameter::Value<";

    private readonly JsonObject? _declared = template.Find("Parameters")?.Value as JsonObject;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private bool _hasToldPartition;

    /// <summary>The text of a name, or <see langword="null"/> after telling that only the deployment knows it.</summary>
    public Template? Resolve(string name, SourceSpan span)
    {
        switch (name)
        {
            case "AWS::AccountId":
                return Known("AccountId", ParameterType.AccountId, span);
            case "AWS::Region":
                return Known("Region", ParameterType.Region, span);
            case "AWS::StackName":
                return Known("StackName", ParameterType.Text, span);
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
    private Template Known(string name, ParameterType type, SourceSpan span)
    {
        string free = _declared?.Find(name) is null ? name : "Stack" + name;
        context.Hint(span.Path, free, new ParameterHint(type, ""));
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
        if (IsList(type))
        {
            context.Refuse(
                span,
                $"the parameter '{name}' is a list",
                "a catalog's parameter is a single text; use one parameter per item"
            );
            return null;
        }

        ParameterHint hint = TemplateParameterHint.Of(parameter, out IReadOnlyList<string> lost);
        context.Hint(span.Path, name, hint);
        if (lost.Count > 0 && _told.Add(name))
        {
            context.Warn(
                parameter.Span,
                $"the parameter '{name}' has {string.Join(", ", lost)}, and a parameter of a catalog cannot have that",
                "the catalog leaves it out"
            );
        }

        return new TemplateBuilder().Parameter(name).Build();
    }

    private static bool IsList(string type) =>
        type.StartsWith(Stored, StringComparison.Ordinal)
            ? IsList(type.Substring(Stored.Length).TrimEnd('>'))
            : type.StartsWith("List<", StringComparison.Ordinal) || type == "CommaDelimitedList";

    private static string TextOf(JsonObject parameter, string name) => (parameter.Find(name)?.Value as JsonText)?.Value ?? "";
}
