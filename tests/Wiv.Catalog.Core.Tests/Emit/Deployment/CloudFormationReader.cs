using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>Reads a CloudFormation template as CloudFormation does: Ref and Sub are resolved, in the partition <c>aws</c>.</summary>
internal sealed partial class CloudFormationReader
{
    private readonly Dictionary<string, string> _values;
    private readonly JsonObject _resources;

    /// <param name="text">The template.</param>
    /// <param name="values">The values of its parameters that have no default.</param>
    public CloudFormationReader(string text, IReadOnlyDictionary<string, string> values)
    {
        _values = new Dictionary<string, string>(values) { ["AWS::Partition"] = "aws" };
        YamlStream stream = new();
        stream.Load(new StringReader(text));
        var root = (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
        Parameters = root.Children.TryGetValue("Parameters", out YamlNode? parameters) ? Convert(parameters).AsObject() : [];
        foreach ((string name, JsonNode? parameter) in Parameters.Where(parameter => parameter.Value!["Default"] is not null))
        {
            _values.TryAdd(name, (string)parameter!["Default"]!);
        }

        _resources = Convert(root["Resources"]).AsObject();
    }

    public JsonObject Parameters { get; }

    public DeployedPolicies Policies()
    {
        JsonNode? role = Of("AWS::IAM::Role").SingleOrDefault().Value;
        (string Key, JsonNode Value)[] managed = Of("AWS::IAM::ManagedPolicy").ToArray();
        if (role is not null)
        {
            Assert.Equal(
                managed.Select(policy => $"!Ref {policy.Key}"),
                role["ManagedPolicyArns"]?.AsArray().Select(arn => (string)arn!) ?? []
            );
        }

        return new DeployedPolicies(
            role?["AssumeRolePolicyDocument"],
            managed
                .Select(policy => (Name: (string)policy.Value["ManagedPolicyName"]!, Document: policy.Value["PolicyDocument"]!))
                .Concat(
                    role?["Policies"]?.AsArray()
                        .Select(policy => (Name: (string)policy!["PolicyName"]!, Document: policy["PolicyDocument"]!))
                        ?? []
                )
                .ToDictionary(policy => policy.Name, policy => policy.Document)
        );
    }

    private IEnumerable<(string Key, JsonNode Value)> Of(string type) =>
        _resources
            .Where(resource => (string)resource.Value!["Type"]! == type)
            .Select(resource => (resource.Key, resource.Value!["Properties"]!));

    private JsonNode Convert(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => new JsonObject(
                mapping.Children.Select(child =>
                    KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, (JsonNode?)Convert(child.Value))
                )
            ),
            YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
            YamlScalarNode scalar => JsonValue.Create(Resolve(scalar)),
            _ => throw new InvalidOperationException($"{node.NodeType} at {node.Start}"),
        };

    private string Resolve(YamlScalarNode scalar) =>
        scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific ? scalar.Value!
        : scalar.Tag.Value == "!Ref" ? _values.GetValueOrDefault(scalar.Value!, $"!Ref {scalar.Value}")
        : scalar.Tag.Value == "!Sub" ? Hole().Replace(scalar.Value!, Fill)
        : throw new InvalidOperationException($"{scalar.Tag} at {scalar.Start}");

    private string Fill(Match hole) =>
        hole.Groups[1].Value is ['!', .. var literal] ? "${" + literal + "}" : _values[hole.Groups[1].Value];

    [GeneratedRegex(@"\$\{([^}]*)\}")]
    private static partial Regex Hole();
}
