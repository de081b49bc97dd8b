using Microsoft.CodeAnalysis.CodeFixes;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>The fix that corrects a name in the catalog, whether the generator or an analyzer tells it.</summary>
public sealed class CatalogTextFixTests
{
    [Fact]
    public Task Corrects_an_action_that_AWS_does_not_have() =>
        CatalogProject.FixFirst(
            new CatalogTextFix(),
            Yaml("{|WIV0130:s3:GetObjcet|}", "{|WIV0002:resorce|}", "{|WIV0016:\"Order\"|}"),
            Yaml("s3:GetObject", "resorce", "\"Order\""),
            "Change to 's3:GetObject'"
        );

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Corrects_all_names_at_once(FixAllScope scope) =>
        CatalogProject.FixAll(
            new CatalogTextFix(),
            Yaml("{|WIV0130:s3:GetObjcet|}", "{|WIV0002:resorce|}", "{|WIV0016:\"Order\"|}"),
            Yaml("s3:GetObject", "resource", "\"Orders\""),
            scope
        );

    [Fact]
    public Task Is_not_offered_where_nothing_is_suggested() =>
        CatalogProject.OffersNothing(
            new CatalogTextFix(),
            Yaml("s3:GetObject", "resource", "Orders") + "{|WIV0002:everything|}: else\n"
        );

    [Fact]
    public void Every_rule_about_catalogs_has_the_fix() =>
        Assert.Empty(
            RuleCatalog
                .All.Where(rule => (rule.CanBeAccepted && rule.Id != "WIV0302") || rule.Category == RuleCategory.CatalogText)
                .Select(rule => rule.Id)
                .Except(new CatalogTextFix().FixableDiagnosticIds)
        );

    private static string Yaml(string action, string key, string resource) =>
        $$"""
            catalog: Shop
            resources:
              Orders: { arn: "arn:aws:s3:::shop-orders/*" }
            policies:
              ShopPolicy:
                permissions:
                  - action: {{action}}
                    {{key}}: Orders
                    why: Read the orders
                  - { action: "s3:PutObject", resource: {{resource}}, why: Write the orders }

            """;
}
