using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Statements;
using Wiv.Catalog.Generator.Tests.Generation;
using Wiv.Catalog.Generator.Tests.WivPolicies;

namespace Wiv.Catalog.Generator.Tests.Forms;

/// <summary>A trust policy of entries in every form, as code and as JSON.</summary>
public sealed class TrustFormTests
{
    private const string Catalog = """
        catalog: Shop
        parameters:
          Partner: { type: account-id }
        conditions:
          Tagged: { StringEquals: { aws:RequestTag/shop: "true" } }
          WithMfa: { Bool: { aws:MultiFactorAuthPresent: true } }
        trust:
          - principal: { AWS: ["{Partner}", arn:aws:iam::111122223333:role/Admin], Service: events.amazonaws.com }
            action: [sts:AssumeRole, sts:TagSession]
            condition: [Tagged, WithMfa]
            why: Runs the shop
          - principal: { AWS: "444455556666" }
            action: [sts:TagSession, sts:AssumeRole]
            condition: [WithMfa, Tagged]
            why: Owns the shop
          - principal: "*"
            why: Anybody may look
          - principal: { AWS: "444455556666" }
            why: The owner looks too
          - not-principal: { AWS: ["{Partner}", "444455556666"] }
            not-action: sts:AssumeRole
            effect: Deny
            sid: NobodyElse
            why: Nobody else does more
        """;

    private static readonly Dictionary<string, string> Values = new() { ["Partner"] = "123456789012" };

    private static readonly string Json = new CompiledCode([new CatalogText("/catalog/shop.permissions.yaml", Catalog)])
        .Policies("ShopPolicies", Values)
        .Json("Trust");

    [Fact]
    public void The_code_gives_the_JSON_that_is_published()
    {
        string published = PolicyJsonFile.Write(
            CatalogLinker.Link([CatalogParser.Parse("shop.permissions.yaml", Catalog)]).Catalogs.Single().Trust,
            name => Values[name]
        );

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(published), JsonNode.Parse(Json)), Json);
        Assert.Equal(4, JsonNode.Parse(Json)!["Statement"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("123456789012", "sts:TagSession", true, true)]
    [InlineData("123456789012", "sts:TagSession", false, false)]
    [InlineData("444455556666", "sts:TagSession", true, true)]
    [InlineData("999999999999", "sts:TagSession", true, false)]
    [InlineData("999999999999", "sts:AssumeRole", false, true)]
    public void It_trusts_as_its_entries_say(string account, string action, bool isTagged, bool isTrusted)
    {
        Dictionary<string, string> context = isTagged
            ? new() { ["aws:RequestTag/shop"] = "true", ["aws:MultiFactorAuthPresent"] = "true" }
            : new() { ["aws:MultiFactorAuthPresent"] = "true" };

        Assert.Equal(isTrusted, new PolicyEvaluator(Json).Trusts("AWS", account, context, action));
    }

    [Fact]
    public void It_compiles_in_the_oldest_language_version_without_a_word()
    {
        GeneratorRun run = new GeneratorHost(
            [new CatalogText("/catalog/shop.permissions.yaml", Catalog)],
            language: LanguageVersion.CSharp7_3
        ).Run();

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerMessages);
    }
}
