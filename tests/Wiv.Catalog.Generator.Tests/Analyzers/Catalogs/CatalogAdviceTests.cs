using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Wiv.Catalog.Generator.Analyzers.Catalogs;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Catalogs;

/// <summary>What the rules find in a catalog is told in the YAML, at the text that breaks the rule.</summary>
public sealed class CatalogAdviceTests
{
    [Fact]
    public Task A_reason_that_was_copied_is_told_where_it_stands() =>
        Run(
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:ListAllMyBuckets
                    resource: "*"
                    why: Find the orders
                  - action: sts:GetCallerIdentity
                    resource: "*"
                    why: {|WIV0303:Find the orders|}
            """
        );

    [Fact]
    public Task An_accepted_finding_is_not_told() =>
        Run(
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:ListAllMyBuckets
                    resource: "*"
                    why: Find the orders
                  - action: sts:GetCallerIdentity
                    resource: "*"
                    why: Find the orders
                    accept:
                      WIV0303: Both find the orders, and neither does without the other
            """
        );

    [Fact]
    public Task An_acceptance_of_what_is_not_found_is_told() =>
        Run(
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:ListAllMyBuckets
                    resource: "*"
                    why: Find the orders
                    accept:
                      {|WIV0302:WIV0303|}: Nothing is the same here
            """
        );

    [Fact]
    public Task A_broken_catalog_is_left_to_the_generator() =>
        Run(
            """
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - action: s3:ListAllMyBuckets
                    resource: Buckets
                    why: Find the orders
                  - action: s3:GetObject
                    resource: Orders
                    why: Read the orders
            resources:
              Orders: { arn: "arn:aws:s3:orders" }
            """
        );

    [Fact]
    public async Task A_project_without_a_catalog_is_told_nothing()
    {
        var test = new CSharpAnalyzerTest<CatalogAdviceAnalyzer, DefaultVerifier> { TestCode = "class Service { }" };
        TestCatalog.AddTo(test.TestState, yaml: null);
        await test.RunAsync();
    }

    internal static async Task Run(string yaml)
    {
        var test = new CSharpAnalyzerTest<CatalogAdviceAnalyzer, DefaultVerifier> { TestCode = "class Service { }" };
        TestCatalog.AddTo(test.TestState, yaml);
        await test.RunAsync();
    }
}
