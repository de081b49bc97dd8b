using System.Text.Json.Nodes;
using CsCheck;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Generator.Tests.Generation;
using Wiv.Catalog.Generator.Tests.WivPolicies;

namespace Wiv.Catalog.Generator.Tests.Forms;

/// <summary>Whatever the rows of a catalog say, the policy says the same: to every request, as JSON and as code.</summary>
public sealed class RandomCatalogTests
{
    private static readonly Gen<RandomRow[]> Rows = RandomRow.Any.Array[1, 8];

    [Fact]
    public void The_policy_answers_every_request_as_its_rows_do() =>
        Rows.Sample(
            rows =>
            {
                var policy = new PolicyEvaluator(Json(RandomRow.Catalog("Shop", rows)));
                Assert.All(
                    RandomRow.Requests,
                    request =>
                    {
                        RandomRow[] applying =
                        [
                            .. rows.Where(row => row.Applies(request.Action, request.Resource, request.Context)),
                        ];
                        bool isAllowed = applying.Length > 0 && !Array.Exists(applying, row => row.Denies);
                        Assert.Equal(isAllowed, policy.Allows(request.Action, request.Resource, request.Context));
                    }
                );
            },
            iter: 500
        );

    [Fact]
    public void The_code_gives_the_JSON_that_is_published() =>
        Rows.Array[50]
            .Sample(
                catalogs =>
                {
                    string[] texts = [.. catalogs.Select((rows, number) => RandomRow.Catalog($"Shop{number}", rows))];
                    var code = new CompiledCode(
                        texts.Select((text, number) => new CatalogText($"/catalog/{number}.permissions.yaml", text))
                    );
                    Assert.All(
                        texts,
                        (text, number) =>
                        {
                            string json = code.Policies($"Shop{number}Policies", RandomRow.Values).Json("Random");
                            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json(text)), JsonNode.Parse(json)), text + json);
                        }
                    );
                },
                iter: 1
            );

    private static string Json(string catalog)
    {
        LinkedCatalogs linked = CatalogLinker.Link([CatalogParser.Parse("shop.permissions.yaml", catalog)]);
        Assert.DoesNotContain(linked.Problems, problem => problem.Rule.Severity == Severity.Error);
        return PolicyJsonFile.Write(linked.Catalogs.Single().Policies.Single(), name => RandomRow.Values[name]);
    }
}
