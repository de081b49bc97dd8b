using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Importing.CloudFormation;

/// <summary>Reads a template in YAML as the JSON that it stands for: <c>!Ref X</c> is <c>{ "Ref": "X" }</c>.</summary>
internal static class TemplateYaml
{
    private const char LocalTag = '!';

    /// <summary>The template, or <see langword="null"/> after telling why it cannot be read.</summary>
    public static JsonValue? Read(string path, string text, List<Problem> problems)
    {
        YamlFile file = YamlReader.Read(path, text, keepsTags: true);
        problems.AddRange(file.Problems);
        return file.Problems.Count > 0 ? null
            : file.Root is null ? new JsonLiteral("null", SourceSpan.StartOf(path))
            : Convert(file.Root);
    }

    private static JsonValue Convert(YamlNode node)
    {
        JsonValue value = node switch
        {
            YamlMapping mapping => new JsonObject(
                mapping.Entries.Select(entry => new JsonMember(Text(entry.Key), Convert(entry.Value))).ToArray(),
                node.Span
            ),
            YamlSequence sequence => new JsonArray(sequence.Items.Select(Convert).ToArray(), node.Span),
            YamlScalar { IsNull: true, Tag: null } => new JsonLiteral("null", node.Span),
            YamlScalar { IsText: false, Tag: null } literal => new JsonLiteral(literal.Value, node.Span),
            YamlScalar scalar => Text(scalar),
            _ => throw new InvalidOperationException(node.Kind),
        };
        return node.Tag is { Length: > 1 } tag && tag[0] == LocalTag && tag[1] != LocalTag
            ? new JsonObject([new JsonMember(new JsonText(IntrinsicFunction.OfTag(tag), node.Span), value)], node.Span)
            : value;
    }

    private static JsonText Text(YamlScalar scalar) => new(scalar.Value, scalar.Span);
}
