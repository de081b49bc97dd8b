namespace Wiv.Catalog.Generator.Tests.Generation;

/// <summary>Of many problems of one rule in one file the compiler reports the first, the last of them saying how many more there are.</summary>
public sealed class ManyProblemsTests
{
    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "; and 1 more of WIV0016 in this file")]
    [InlineData(1500, "; and 1,300 more of WIV0016 in this file")]
    public void Two_hundred_are_reported(int count, string rest)
    {
        string rows = string.Concat(
            Enumerable
                .Range(1, count)
                .Select(i => $"      - {{ action: s3:GetObject, resource: Nowhere{i}, why: Read the orders }}\n")
        );

        string[] problems = GeneratorHost
            .With($"catalog: Shop\npolicies:\n  ShopPolicy:\n    permissions:\n{rows}")
            .Run()
            .Problems.Where(problem => problem.Contains("WIV0016", StringComparison.Ordinal))
            .ToArray();

        Assert.Equal(200, problems.Length);
        Assert.Equal(rest.Length > 0 ? 1 : 0, problems.Count(problem => problem.Contains("more of", StringComparison.Ordinal)));
        Assert.EndsWith($"it declares none{rest}", problems.MaxBy(problem => problem.Length));
    }
}
