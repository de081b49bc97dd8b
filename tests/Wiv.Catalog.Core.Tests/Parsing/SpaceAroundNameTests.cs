namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>White space around a name is no part of it, where it is declared and where it is used.</summary>
public sealed class SpaceAroundNameTests
{
    private const string Catalog = """
        catalog: Shop
        resources:
          "Bucket": { arn: "arn:aws:s3:::shop" }
        conditions:
          "Inside": { IpAddress: { aws:SourceIp: 10.0.0.0/8 } }
        categories:
          "Orders": { why: Know what was ordered }
        policies:
          ShopPolicy:
            category: "Orders"
            permissions:
              - { action: s3:ListBucket, resource: "Bucket", condition: "Inside", why: Find the orders }
        """;

    [Theory]
    [InlineData("\"Orders\":", "\"Orders \":")]
    [InlineData("category: \"Orders\"", "category: \"Orders \"")]
    [InlineData("\"Orders\"", "\"Orders \"")]
    [InlineData("\"Orders\"", "\" Orders\"")]
    [InlineData("\"Orders\":", "\"Orders\\_\":")]
    [InlineData("\"Orders\"", "\"\u3000Orders\"")]
    [InlineData("\"Bucket\":", "\" Bucket\":")]
    [InlineData("\"Inside\"", "\"Inside \"")]
    public void It_makes_no_other_name(string right, string wrong)
    {
        Assert.Empty(Catalogs.Problems(Catalog));

        Assert.Empty(Catalogs.Problems(Catalog.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Orders ")]
    [InlineData(" Orders")]
    [InlineData("Orders\u00a0")]
    public void Two_names_that_differ_in_it_alone_are_one_that_stands_twice(string name) =>
        Assert.Contains(
            Catalogs.Problems(
                Catalog.Replace("policies:", $"  \"{name}\": {{ why: Know what was paid }}\npolicies:", StringComparison.Ordinal)
            ),
            line => line.Contains("WIV0004", StringComparison.Ordinal)
        );
}
