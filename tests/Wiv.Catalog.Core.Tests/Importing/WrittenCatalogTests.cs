using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>A catalog that is written is read as the same one.</summary>
public sealed class WrittenCatalogTests
{
    private const string EveryForm = """
        catalog: Shop
        title: "The shop: what it does"
        summary: All of it
        parameters:
          Account: { type: account-id, why: Whose it is }
          Queue: { type: arn, matches: "arn:*:sqs:*:*:*" }
        resources:
          A: { arn: "arn:aws:s3:::{Account}-{{x}}/${aws:username}", label: "# A", why: A note }
          B: { arn: "{Queue}" }
        conditions:
          C: { label: c, StringEquals: { aws:a: ["", "- x", "true"] }, "Null": { "aws:RequestTag/b c": "false" } }
        categories:
          "yes: no": { why: Because }
        trust:
          - { principal: "*", action: [sts:AssumeRole, sts:TagSession], why: Anyone }
          - { not-principal: { AWS: ["123456789012", "*"] }, effect: Deny, condition: C, sid: X, why: No other }
        policies:
          P:
            why: A policy
            accept: { WIV0210: It is long }
            groups:
              - group: "One: two"
                category: "yes: no"
                permissions:
                  - { action: [s3:Get*, "*"], not-resource: [A, B], condition: C, sid: S, why: "It's", accept: { WIV0240: Meant } }
                  - { not-action: s3:*, resource: "*", effect: Deny, why: "why: not" }
        """;

    [Fact]
    public void Every_form_of_a_catalog_is_read_as_it_was() => AssertReadAgain(Catalogs.Read(EveryForm));

    [Fact]
    public void The_Wiv_catalog_is_read_as_it_was() => AssertReadAgain(Assert.Single(Catalogs.Wiv().Catalogs));

    private static void AssertReadAgain(PermissionCatalog catalog)
    {
        LinkedCatalogs again = Catalogs.Link(CatalogYamlFile.Write(catalog));

        Assert.Empty(Catalogs.Lines(again));
        Assert.Equal(catalog with { Files = default }, Assert.Single(again.Catalogs) with { Files = default });
    }
}
