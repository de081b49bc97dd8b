namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>A broken catalog is an error at its place in the YAML, and the rest of it is still generated.</summary>
public sealed class BrokenCatalogTests
{
    private const string Catalog = """
        catalog: Shop
        resources:
          Bucket: { arn: "arn:aws:s3:::shop" }
        policies:
          ShopPolicy:
            permissions:
              - action: s3:GetObject
                resource: Bucket
                why: Read the orders
              - action: s3:PutObject
                resource: Bucket
                why: Write the orders
        """;

    [Theory]
    [InlineData(
        "resource: Bucket\n        why: Read",
        "resource: Buckett\n        why: Read",
        "shop.permissions.yaml(8,19): error WIV0016: the catalog Shop declares no resource 'Buckett'; did you mean 'Bucket'?"
    )]
    [InlineData(
        "why: Read the orders",
        "why: Read: the orders",
        "shop.permissions.yaml(9,18): error WIV0001: a colon and a space end a key, and this line has one too many; put the text in quotes, or check its indentation"
    )]
    [InlineData(
        "why: Read the orders",
        "why: \"Read the orders",
        "shop.permissions.yaml(9,14): error WIV0001: a text in quotes is not closed; end it with the quote that it starts with"
    )]
    [InlineData(
        "        why: Read the orders",
        "\twhy: Read the orders",
        "shop.permissions.yaml(9,1): error WIV0001: YAML does not indent with tabs; use spaces"
    )]
    public void The_constants_of_the_rest_are_still_there(string right, string wrong, string message)
    {
        GeneratorRun run = new GeneratorHost(
            [new CatalogText("/catalog/shop.permissions.yaml", Catalog.Replace(right, wrong, StringComparison.Ordinal))],
            "class User { object Get() { return Shop.ShopPolicies.Shop ?? (object)(Shop.Permissions.S3.GetObject + Shop.Permissions.S3.PutObject); } }"
        ).Run();

        Assert.Equal([message], run.Problems);
        Assert.Empty(run.CompilerMessages);
    }

    [Theory]
    [InlineData("catalog: Shop", "", "WIV0003")]
    [InlineData("type: account-id", "type: acount-id", "WIV0006")]
    [InlineData("{AccountId}", "{AcountId}", "WIV0016")]
    [InlineData("arn:aws:s3:::", "arn:aws:s3::", "WIV0011")]
    [InlineData("resource: Orders", "resource: Order", "WIV0016")]
    [InlineData("resource: Orders", "resorce: Orders", "WIV0002")]
    [InlineData("s3:GetObject", "s3.GetObject", "WIV0010")]
    [InlineData("IpAddress", "IpAdress", "WIV0013")]
    [InlineData("condition: Inside", "condition: Insid", "WIV0016")]
    [InlineData("why: Read the orders", "why: TODO", "WIV0301")]
    [InlineData("permissions:", "permission:", "WIV0002")]
    public void One_slip_is_one_error_and_none_in_CSharp(string right, string wrong, string id)
    {
        const string Orders = """
            catalog: Shop
            parameters:
              AccountId: { type: account-id }
            resources:
              Orders: { arn: "arn:aws:s3:::orders-{AccountId}" }
            conditions:
              Inside: { IpAddress: { aws:SourceIp: 10.0.0.0/8 } }
            policies:
              ShopOrdersPolicy:
                permissions:
                  - action: s3:GetObject
                    resource: Orders
                    condition: Inside
                    why: Read the orders
            """;
        const string Use = """
            class User
            {
                public object Orders(Wiv.Catalog.AccountId account) { return Shop.ShopPolicies.Orders(account); }
                public object Bucket(Wiv.Catalog.AccountId account) { return Shop.ShopResources.Orders(account); }
                public object Condition() { return Shop.ShopConditions.Inside; }
                public string Action() { return Shop.Permissions.S3.GetObject; }
            }
            """;
        Assert.Contains(right, Orders);

        GeneratorRun run = new GeneratorHost(
            [new CatalogText("/catalog/shop.permissions.yaml", Orders.Replace(right, wrong, StringComparison.Ordinal))],
            Use
        ).Run();

        Assert.Contains($"error {id}: ", Assert.Single(run.Problems));
        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void A_file_that_is_no_catalog_at_all_is_told_and_nothing_else()
    {
        GeneratorRun run = GeneratorHost.With("just a sentence").Run();

        Assert.Equal(["shop.permissions.yaml(1,1): error WIV0005: a catalog file must be a mapping, not a text"], run.Problems);
    }

    [Fact]
    public void An_empty_file_is_told() =>
        Assert.Equal(
            [
                "shop.permissions.yaml(1,1): error WIV0003: a catalog file has no 'catalog'; write the catalog's name, as in 'catalog: Wiv'",
            ],
            GeneratorHost.With("").Run().Problems
        );

    [Fact]
    public void Without_the_runtime_library_there_are_constants_and_one_error()
    {
        GeneratorRun run = new GeneratorHost([GeneratorHost.Wiv()], hasRuntime: false).Run();

        Assert.Equal(
            ["error WIV9001: Wiv.Catalog is not referenced, so only constants are generated; reference the package Wiv.Catalog"],
            run.Problems
        );
        Assert.Empty(run.CompilerMessages);
        Assert.All(run.Files.Keys, file => Assert.StartsWith("Permissions.", file));
    }

    [Fact]
    public void With_an_older_runtime_library_there_are_constants_and_one_error()
    {
        const string older = "namespace Wiv.Catalog { internal static class CatalogRuntime { public const int ApiLevel = 0; } }";

        GeneratorRun run = new GeneratorHost([GeneratorHost.Wiv()], older, hasRuntime: false).Run();

        Assert.Equal(
            [
                "error WIV9005: the referenced library Wiv.Catalog has API level 0, but the generated code needs 2; update the package Wiv.Catalog wherever it is referenced",
            ],
            run.Problems
        );
        Assert.Empty(run.CompilerMessages);
        Assert.All(run.Files.Keys, file => Assert.StartsWith("Permissions.", file));
    }

    [Fact]
    public void An_option_that_is_none_is_told()
    {
        GeneratorRun run = new GeneratorHost(
            [GeneratorHost.Wiv()],
            properties: new() { ["WivCatalogVisibility"] = "privat" }
        ).Run();

        Assert.Equal(
            ["error WIV9003: 'privat' is not a valid value of WivCatalogVisibility; write internal or public"],
            run.Problems
        );
    }

    [Fact]
    public void Files_of_one_catalog_are_one_and_a_clash_names_both()
    {
        GeneratorRun run = new GeneratorHost([
            new CatalogText("/b/more.permissions.yaml", "catalog: Shop\nresources:\n  Bucket: { arn: \"arn:aws:s3:::other\" }\n"),
            new CatalogText("/a/shop.permissions.yaml", Catalog),
        ]).Run();

        Assert.Equal(
            [
                "more.permissions.yaml(3,3): error WIV0009: the resource 'Bucket' is declared twice, first in shop.permissions.yaml(3,3); rename one of them",
            ],
            run.Problems
        );
    }
}
