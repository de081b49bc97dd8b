using System.Text.Json.Nodes;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>Reads a Terraform module as Terraform and its AWS provider do, in the partition <c>aws</c>.</summary>
internal sealed class TerraformReader
{
    private readonly IReadOnlyList<HclBlock> _blocks;

    /// <param name="text">The module.</param>
    /// <param name="values">The values of its variables that have no default.</param>
    public TerraformReader(string text, IReadOnlyDictionary<string, string> values)
    {
        Dictionary<string, string> references = values.ToDictionary(value => $"var.{value.Key}", value => value.Value);
        references["data.aws_partition.current.partition"] = "aws";
        _blocks = new HclReader(text, references).Read();
    }

    public IEnumerable<HclBlock> Variables => _blocks.Where(block => block.Type[0] == "variable");

    public DeployedPolicies Policies()
    {
        HclBlock? role = Resources("aws_iam_role").SingleOrDefault();
        HclBlock[] attached = Resources("aws_iam_policy").ToArray();
        if (role is not null)
        {
            Assert.Equal(
                attached.Select(policy => $"aws_iam_policy.{policy.Type[2]}.arn"),
                Resources("aws_iam_role_policy_attachment").Select(attachment => attachment.Text("policy_arn"))
            );
        }

        return new DeployedPolicies(
            role is null ? null : Document(role.Text("assume_role_policy")),
            attached
                .Concat(Resources("aws_iam_role_policy"))
                .ToDictionary(policy => policy.Text("name"), JsonNode (policy) => Document(policy.Text("policy")))
        );
    }

    private IEnumerable<HclBlock> Resources(string type) =>
        _blocks.Where(block => block.Type[0] == "resource" && block.Type[1] == type);

    private JsonObject Document(string reference)
    {
        HclBlock document = Assert.Single(
            _blocks,
            block => block.Type[0] == "data" && $"data.aws_iam_policy_document.{block.Type[^1]}.json" == reference
        );
        return new JsonObject { ["Statement"] = new JsonArray([.. document.Blocks.Select(Statement)]) };
    }

    private static JsonObject Statement(HclBlock block)
    {
        JsonObject statement = new() { ["Effect"] = block.Text("effect") };
        foreach ((string argument, string name) in Elements.Where(element => block.Arguments.ContainsKey(element.Argument)))
        {
            statement[name] = Texts(block.Arguments[argument]);
        }

        foreach (HclBlock inner in block.Blocks)
        {
            if (inner.Type[0] == "condition")
            {
                JsonObject condition = Object(statement, "Condition");
                Object(condition, inner.Text("test")).Add(inner.Text("variable"), Texts(inner.Arguments["values"]));
                continue;
            }

            string name = inner.Type[0] == "principals" ? "Principal" : "NotPrincipal";
            if (inner.Text("type") == "*")
            {
                statement[name] = inner.Text("identifiers");
            }
            else
            {
                Object(statement, name).Add(inner.Text("type"), Texts(inner.Arguments["identifiers"]));
            }
        }

        return statement;
    }

    private static readonly (string Argument, string Name)[] Elements =
    [
        ("sid", "Sid"),
        ("actions", "Action"),
        ("not_actions", "NotAction"),
        ("resources", "Resource"),
        ("not_resources", "NotResource"),
    ];

    private static JsonObject Object(JsonObject parent, string name)
    {
        if (parent[name] is not JsonObject found)
        {
            parent[name] = found = [];
        }

        return found;
    }

    /// <summary>What the provider makes of its own notation of policy variables.</summary>
    private static JsonArray Texts(string[] texts) =>
        [.. texts.Select(text => (JsonNode)text.Replace("&{", "${", StringComparison.Ordinal))];
}
