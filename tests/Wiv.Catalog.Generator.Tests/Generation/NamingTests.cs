namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>Members have the names that a person would guess, and names that clash or are keywords still compile.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("ec2:DescribeInstances", "Ec2.DescribeInstances")]
    [InlineData("ec2:Describe*", "Ec2.DescribeAny")]
    [InlineData("eks:list*", "Eks.ListAny")]
    [InlineData("s3:*", "S3.Any")]
    [InlineData("s3:**", "S3.Any")]
    [InlineData("s3:Get*Configuration", "S3.GetAnyConfiguration")]
    [InlineData("s3:GetObject?", "S3.GetObjectAnyOne")]
    [InlineData("ce:Get*", "CostExplorer.GetAny")]
    [InlineData("compute-optimizer:Describe*", "ComputeOptimizer.DescribeAny")]
    [InlineData("application-autoscaling:Describe*", "ApplicationAutoScaling.DescribeAny")]
    [InlineData("some-new-service:DoIt", "SomeNewService.DoIt")]
    [InlineData("vpc-lattice:AssociateViaAWSService-EventsAndStates", "VpcLattice.AssociateViaAWSServiceEventsAndStates")]
    [InlineData("athena:Athena", "Athena.AthenaAction")]
    [InlineData("s3:ToString", "S3.ToStringAction")]
    [InlineData("*", "Any")]
    public void An_action_s_constant_has_the_name_one_would_guess(string action, string member)
    {
        GeneratorRun run = new GeneratorHost(
            [Catalog(action)],
            $"class User {{ public const string Action = Shop.Permissions.{member}; }}"
        ).Run();

        Assert.Empty(run.CompilerMessages);
        Assert.Contains(run.Files.Values, text => text.Contains($"= \"{action}\";", StringComparison.Ordinal));
    }

    [Fact]
    public void An_action_written_out_keeps_its_name_beside_a_wildcard_that_would_take_it()
    {
        GeneratorRun run = new GeneratorHost(
            [Catalog("s3:Get*", "s3:GetAny")],
            "class User { public const string Exact = Shop.Permissions.S3.GetAny; public const string Pattern = Shop.Permissions.S3.GetAnyAction; }"
        ).Run();

        Assert.Empty(run.CompilerMessages);
        Assert.Contains("GetAny = \"s3:GetAny\"", run.Files["Permissions.S3.g.cs"]);
        Assert.Contains("GetAnyAction = \"s3:Get*\"", run.Files["Permissions.S3.g.cs"]);
    }

    [Fact]
    public void Services_whose_names_differ_by_case_alone_have_classes_that_do_not()
    {
        GeneratorRun run = new GeneratorHost(
            [Catalog("es:ESHttpGet", "opensearch:GetApplication")],
            "class User { string es = Shop.Permissions.OpenSearch.ESHttpGet + Shop.Permissions.OpensearchService.GetApplication; object Use() { return es; } }"
        ).Run();

        Assert.Empty(run.CompilerMessages);
    }

    [Fact]
    public void Keywords_and_the_class_s_own_name_are_handled()
    {
        GeneratorRun run = GeneratorHost
            .With(
                """
                catalog: Shop
                parameters:
                  event: { type: text }
                resources:
                  class: { arn: "arn:aws:s3:::{event}" }
                  ShopResources: { arn: "arn:aws:s3:::shop" }
                  Equals: { arn: "arn:aws:s3:::equals" }
                policies:
                  base:
                    permissions:
                      - { action: s3:GetObject, resource: class, why: Read the orders }
                      - { action: s3:GetObject, resource: ShopResources, why: Read the shop }
                      - { action: s3:GetObject, resource: Equals, why: Read the rest }
                """
            )
            .Run();

        Assert.Empty(run.Problems);
        Assert.Empty(run.CompilerMessages);
    }

    private static CatalogText Catalog(params string[] actions)
    {
        IEnumerable<string> rows = actions.Select(action =>
            $"      - {{ action: \"{action}\", resource: \"*\", why: Test {action} }}\n"
        );
        return new CatalogText(
            "/catalog/shop.permissions.yaml",
            "catalog: Shop\npolicies:\n  ShopPolicy:\n    permissions:\n" + string.Concat(rows)
        );
    }
}
