using System.Text.Json.Nodes;
using Wiv.Catalog.Core.Tests.WivDocument;

namespace Wiv.Catalog.Generator.Tests.WivPolicies;

/// <summary>What the document promises the generated policies give: each row's action on its resource under its condition.</summary>
public sealed class EveryRowIsAllowedTests(CompiledWivCatalog catalog) : IClassFixture<CompiledWivCatalog>
{
    private static readonly Dictionary<string, string> Members = new()
    {
        ["WivPayerAccessPolicy"] = "PayerAccess",
        ["OrganizationRetrievalPolicy"] = "OrganizationRetrieval",
        ["EventbridgePolicy"] = "Eventbridge",
    };

    /// <summary>What the document abbreviates.</summary>
    private static readonly Dictionary<string, string> Resources = new()
    {
        ["WivAccessRole ARN"] = "arn:aws:iam::{AccountId}:role/WivAccessRole",
        ["...AWSServiceRoleForAmazonEventBridgeApiDestinations"] =
            "arn:aws:iam::{AccountId}:role/aws-service-role/apidestinations.events.amazonaws.com/AWSServiceRoleForAmazonEventBridgeApiDestinations",
    };

    private static readonly Dictionary<string, (string Key, string Value)> Conditions = new()
    {
        ["Wiv-Infrastructure: true Tag"] = ("aws:ResourceTag/Wiv-Infrastructure", "true"),
        ["Wiv-Infrastructure: true Request tag"] = ("aws:RequestTag/Wiv-Infrastructure", "true"),
        ["Service: apidestinations.events.amazonaws.com"] = ("iam:AWSServiceName", "apidestinations.events.amazonaws.com"),
        ["sts:ExternalId must match parameter"] = ("sts:ExternalId", CompiledWivCatalog.Values["ExternalId"]),
    };

    private static readonly ExpectedDocument Document = ExpectedDocument.Load();

    public static TheoryData<int> RowNumbers => [.. Enumerable.Range(0, Document.Rows.Count)];

    [Theory]
    [MemberData(nameof(RowNumbers))]
    public void A_row_is_allowed_on_its_resource_under_its_condition(int number)
    {
        ExpectedDocument.Row row = Document.Rows[number];
        var policy = new PolicyEvaluator(catalog.Json(Members[row.Policy]));

        Assert.True(policy.Allows(Action(row), Resource(row), Context(row.Condition)), $"{row.Action} on {row.Resource}");
    }

    [Fact]
    public void A_row_with_a_condition_is_not_allowed_without_it()
    {
        ExpectedDocument.Row[] rows = [.. Document.Rows.Where(row => Conditions.ContainsKey(row.Condition))];

        Assert.Equal(6, rows.Length);
        Assert.All(
            rows,
            row =>
                Assert.False(
                    new PolicyEvaluator(catalog.Json(Members[row.Policy])).Allows(Action(row), Resource(row), Context("None"))
                )
        );
    }

    [Fact]
    public void A_row_on_a_resource_is_not_allowed_in_another_account()
    {
        ExpectedDocument.Row[] rows =
        [
            .. Document.Rows.Where(row =>
                Resource(row).Contains(CompiledWivCatalog.Values["AccountId"], StringComparison.Ordinal)
            ),
        ];

        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row =>
            {
                string foreign = Resource(row)
                    .Replace(CompiledWivCatalog.Values["AccountId"], "999999999999", StringComparison.Ordinal);
                Assert.False(
                    new PolicyEvaluator(catalog.Json(Members[row.Policy])).Allows(Action(row), foreign, Context(row.Condition)),
                    row.Action
                );
            }
        );
    }

    [Theory]
    [InlineData("iam:CreateUser")]
    [InlineData("s3:DeleteBucket")]
    [InlineData("ec2:TerminateInstances")]
    [InlineData("kms:Decrypt")]
    public void What_the_document_does_not_name_is_allowed_nowhere(string action) =>
        Assert.All(
            Members.Values,
            member =>
                Assert.False(
                    new PolicyEvaluator(catalog.Json(member)).Allows(action, "arn:aws:s3:::somebody-else", Context("None"))
                )
        );

    [Fact]
    public void Every_principal_is_trusted_under_its_condition_and_not_without_it()
    {
        var trust = new PolicyEvaluator(catalog.Json("Trust"));

        Assert.All(
            Document.Principals,
            principal =>
            {
                string type = principal.Value.StartsWith("arn:", StringComparison.Ordinal) ? "AWS" : "Service";
                Assert.True(trust.Trusts(type, principal.Value, Context(principal.Condition)));
                Assert.Equal(principal.Condition == "None", trust.Trusts(type, principal.Value, Context("None")));
            }
        );
    }

    [Theory]
    [InlineData("PayerAccess", "WivPayerAccessPolicy.json")]
    [InlineData("OrganizationRetrieval", "OrganizationRetrievalPolicy.json")]
    [InlineData("Eventbridge", "EventbridgePolicy.json")]
    [InlineData("Trust", "trust-policy.json")]
    public void The_committed_JSON_is_what_the_code_gives(string member, string file)
    {
        string committed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "catalog", "generated", file));
        foreach ((string name, string value) in CompiledWivCatalog.Values)
        {
            committed = committed.Replace("${" + name + "}", value, StringComparison.Ordinal);
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(committed), JsonNode.Parse(catalog.Json(member))), catalog.Json(member));
    }

    /// <summary>An action that the row's pattern stands for.</summary>
    private static string Action(ExpectedDocument.Row row) => row.Action.Replace("*", "Something", StringComparison.Ordinal);

    private static string Resource(ExpectedDocument.Row row)
    {
        string resource = Resources.GetValueOrDefault(row.Resource, row.Resource);
        foreach ((string name, string value) in CompiledWivCatalog.Values)
        {
            resource = resource.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return resource.Replace("*", "something", StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Context(string condition) =>
        Conditions.TryGetValue(condition, out (string Key, string Value) test) ? new() { [test.Key] = test.Value } : [];
}
