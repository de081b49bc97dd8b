using System.Globalization;
using CsCheck;
using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Emit.CloudFormation;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Text.Output;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>Read by YamlDotNet, what we write is what was meant, whatever the text.</summary>
public sealed class YamlTextTests
{
    [Fact]
    public void Every_text_is_read_back() =>
        HostileText.Unicode.Sample(
            text =>
            {
                Assert.Equal(text, Scalar($"key: {YamlText.Of(text)}\n"));
                Assert.Equal(text, Scalar($"key: {YamlText.Written(text)}\n"));
                Assert.Equal(text, Scalar($"key: {YamlText.Written(text, '\'')}\n"));
                Assert.Equal(text, Scalar($"{{ key: {YamlText.Written(text, isFlow: true)}, other: 1 }}\n"));
                Assert.Equal(["shop", text, "value"], Scalars($"shop:\n  {YamlText.Written(text)}: value\n"));
                Assert.Equal("value", Scalar($"# {YamlText.Comment(text)}\nkey: value\n"));
            },
            iter: 20_000
        );

    [Fact]
    public void A_template_has_the_texts_of_its_catalog_and_no_member_more() =>
        HostileCatalog
            .Of(HostileText.Unicode, HostileText.OfPolicy)
            .Sample(
                (catalog, prose, ofPolicy) =>
                {
                    YamlMappingNode template = Root(CloudFormationTemplate.Write(new RolePlan(catalog)));

                    Assert.Equal(Shape(Harmless).Where(IsFixed), Shape(template).Where(IsFixed));
                    string[] texts = [.. Leaves(template)];
                    Assert.Contains(ofPolicy[2], texts);
                    Assert.Contains(
                        $"arn:${{AWS::Partition}}:s3:::plain/{ofPolicy[1].Replace("${", "${!", StringComparison.Ordinal)}",
                        texts
                    );
                    Assert.Contains(ofPolicy[2], texts);
                    Assert.Contains(ofPolicy[3].Replace("${", "${!", StringComparison.Ordinal) + "${Team}", texts);
                },
                iter: 2_000
            );

    [Fact]
    public void A_catalog_that_is_written_has_every_text() =>
        HostileCatalog
            .Of(HostileText.Unicode, HostileText.OfPolicy)
            .Sample(
                (catalog, prose, _) =>
                {
                    HashSet<string> texts = [.. Leaves(Root(CatalogYamlFile.Write(catalog)))];
                    Assert.All(prose.Where(text => text.Length > 0), text => Assert.Contains(text, texts));
                },
                iter: 2_000
            );

    private static YamlMappingNode Harmless { get; } =
        Root(
            CloudFormationTemplate.Write(
                new RolePlan(
                    HostileCatalog.With(
                        [
                            .. Enumerable
                                .Range(0, HostileCatalog.ProseCount)
                                .Select(number => $"É{number.ToString(CultureInfo.InvariantCulture)}Ω"),
                        ],
                        [
                            .. Enumerable
                                .Range(0, HostileCatalog.PolicyTextCount)
                                .Select(number => $"b{number.ToString(CultureInfo.InvariantCulture)}"),
                        ]
                    )
                )
            )
        );

    private static string Scalar(string yaml) => Scalars(yaml)[1];

    private static string[] Scalars(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        List<string> scalars = [];
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar)
            {
                scalars.Add(scalar.Value);
            }
        }

        return [.. scalars];
    }

    private static YamlMappingNode Root(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    /// <summary>Whether a member is there whatever the texts are: what IAM takes as a description depends on them.</summary>
    private static bool IsFixed(string path) => !path.EndsWith("/Description", StringComparison.Ordinal);

    /// <summary>The paths of all members.</summary>
    private static IEnumerable<string> Shape(YamlNode node, string path = "") =>
        node switch
        {
            YamlMappingNode mapping => mapping.Children.SelectMany(child => Shape(child.Value, $"{path}/{child.Key}")),
            YamlSequenceNode list => list.Children.SelectMany((child, i) => Shape(child, $"{path}/{i}")),
            _ => [path],
        };

    private static IEnumerable<string> Leaves(YamlNode node) =>
        node switch
        {
            YamlMappingNode mapping => mapping.Children.SelectMany(child => Leaves(child.Key).Concat(Leaves(child.Value))),
            YamlSequenceNode list => list.Children.SelectMany(Leaves),
            _ => [((YamlScalarNode)node).Value!],
        };
}
