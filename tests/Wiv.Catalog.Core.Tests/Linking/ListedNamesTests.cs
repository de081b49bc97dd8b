using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Linking;

/// <summary>A message lists the first names that could be meant, and how many more there are.</summary>
public sealed class ListedNamesTests
{
    [Theory]
    [InlineData(1, "it declares R1")]
    [InlineData(10, "it declares R1, R2, R3, R4, R5, R6, R7, R8, R9, R10")]
    [InlineData(11, "it declares R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 and 1 more")]
    [InlineData(2010, "it declares R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 and 2,000 more")]
    public void Ten_are_listed(int count, string expected)
    {
        string resources = string.Concat(
            Enumerable.Range(1, count).Select(i => $"  R{i}: {{ arn: \"arn:aws:s3:::shop-{i}\" }}\n")
        );
        string[] problems = Catalogs.Problems(
            $"catalog: Shop\nresources:\n{resources}policies:\n  ShopPolicy:\n    permissions:\n"
                + "      - { action: s3:ListBucket, resource: SomethingElse, why: Find the orders }\n"
        );

        Assert.EndsWith(expected, Assert.Single(problems, line => line.Contains("WIV0016", StringComparison.Ordinal)));
    }

    [Fact]
    public void None_is_an_empty_list() => Assert.Equal("", ListedNames.Of([]));
}
