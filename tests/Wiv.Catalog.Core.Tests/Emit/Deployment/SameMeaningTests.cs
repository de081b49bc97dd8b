using System.Text.Json.Nodes;
using CsCheck;
using Wiv.Catalog.Core.Emit;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Emit.Deployment;

/// <summary>What a template deploys says the same as the policies that are published as JSON.</summary>
public sealed class SameMeaningTests
{
    private static readonly Dictionary<string, string> WivValues = new()
    {
        ["AccountId"] = "123456789012",
        ["Region"] = "eu-west-1",
        ["AthenaARN"] = "arn:aws:athena:eu-west-1:123456789012:workgroup/wiv",
        ["ExternalId"] = "an-external-id",
    };

    [Fact]
    public void The_templates_of_the_Wiv_catalog_deploy_its_policies() =>
        AssertSame(
            Catalogs.Wiv().Catalogs.Single(),
            WivValues,
            WivValues,
            new Dictionary<string, string>
            {
                ["account_id"] = WivValues["AccountId"],
                ["region"] = WivValues["Region"],
                ["athena_arn"] = WivValues["AthenaARN"],
                ["external_id"] = WivValues["ExternalId"],
            }
        );

    [Fact]
    public void The_templates_of_any_catalog_deploy_its_policies() =>
        Gen.OneOf(RandomCatalog.Any, RandomCatalog.Any, RandomCatalog.Long)
            .Sample(
                catalog =>
                    AssertSame(
                        catalog,
                        RandomCatalog.Values,
                        RandomCatalog.Values.ToDictionary(value => value.Key.Replace(".", ""), value => value.Value),
                        new Dictionary<string, string>
                        {
                            ["account_id"] = RandomCatalog.Values["AccountId"],
                            ["version2"] = RandomCatalog.Values["Version"],
                            ["external_id"] = RandomCatalog.Values["External.Id"],
                        }
                    ),
                iter: 120
            );

    private static void AssertSame(
        PermissionCatalog catalog,
        IReadOnlyDictionary<string, string> values,
        IReadOnlyDictionary<string, string> inCloudFormation,
        IReadOnlyDictionary<string, string> inTerraform
    )
    {
        Dictionary<string, string> files = Artifacts.Of(catalog).ToDictionary(file => file.FileName, file => file.Text);
        Dictionary<string, JsonNode> published = files
            .Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal))
            .ToDictionary(file => file.Key[..^".json".Length], file => Filled(file.Value, values));
        if (published.Count == 0)
        {
            Assert.DoesNotContain("cloudformation.yaml", files.Keys);
            return;
        }

        AssertSame(published, new CloudFormationReader(files["cloudformation.yaml"], inCloudFormation).Policies());
        AssertSame(published, new TerraformReader(files["main.tf"], inTerraform).Policies());
    }

    private static void AssertSame(Dictionary<string, JsonNode> published, DeployedPolicies deployed)
    {
        IEnumerable<KeyValuePair<string, JsonNode>> trust = deployed.Trust is null
            ? []
            : [KeyValuePair.Create("trust-policy", deployed.Trust)];
        Dictionary<string, JsonNode> all = deployed.Policies.Concat(trust).ToDictionary();
        Assert.Equal(published.Keys.Order(StringComparer.Ordinal), all.Keys.Order(StringComparer.Ordinal));
        Assert.All(published, policy => Assert.Equal(Lines(policy.Value), Lines(all[policy.Key])));

        // A line for each, so that a failure shows where the two differ.
        static string Lines(JsonNode policy) => string.Join("\n", PolicyGrants.Of(policy).Order(StringComparer.Ordinal));
    }

    /// <summary>The values are put in where the JSON has its placeholders: <c>${AccountId}</c> is no policy variable of IAM.</summary>
    private static JsonNode Filled(string json, IReadOnlyDictionary<string, string> values) =>
        JsonNode.Parse(
            values.Aggregate(json, (text, value) => text.Replace("${" + value.Key + "}", value.Value, StringComparison.Ordinal))
        )!;
}
