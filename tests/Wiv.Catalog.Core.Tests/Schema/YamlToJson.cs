using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Wiv.Catalog.Core.Tests.Schema;

/// <summary>Reads YAML as an editor does before it applies a JSON Schema: plain scalars get the types of YAML 1.2's core schema.</summary>
internal static partial class YamlToJson
{
    public static JsonNode? Convert(string yaml)
    {
        YamlStream stream = new();
        stream.Load(new StringReader(yaml));
        return Convert(Assert.Single(stream.Documents).RootNode);
    }

    private static JsonNode? Convert(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Convert(child.Value)))
            ),
            YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
            YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value!),
            YamlScalarNode scalar => scalar.Value,
            _ => throw new InvalidOperationException($"{node.NodeType} at {node.Start}"),
        };

    private static JsonNode? Plain(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ when Number().IsMatch(text) => double.Parse(text, CultureInfo.InvariantCulture),
            _ when HexOrOctal().IsMatch(text) => System.Convert.ToInt64(text[2..], text[1] == 'x' ? 16 : 8),
            _ => text,
        };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^0(o[0-7]+|x[0-9a-fA-F]+)\z")]
    private static partial Regex HexOrOctal();
}
