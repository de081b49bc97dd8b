using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Proofs;

/// <summary>WIV0401 and WIV0403: what a catalog promises that its role can never do.</summary>
public sealed class NeverLineTests
{
    [Fact]
    public void A_promise_that_holds_is_silent() =>
        Assert.Empty(Problems("Orders", "{ action: s3:GetObject, not-resource: Orders"));

    [Fact]
    public void A_promise_that_does_not_hold_shows_the_request() =>
        Assert.Equal(
            "(9,5): WIV0401: the policies allow s3:GetObject on arn:aws:s3:::x/x; narrow the row that grants it, or correct this line",
            Assert.Single(Problems("\"*\"", "{ action: s3:GetObject, not-resource: Orders"))
        );

    [Theory]
    [InlineData("{ action: s3:*, level: write")]
    [InlineData("{ action: s3:*, level: [write, permissions-management], resource: Orders")]
    [InlineData("{ not-action: s3:*")]
    public void What_is_not_granted_may_be_promised(string line) => Assert.Empty(Problems("Orders", line));

    [Theory]
    [InlineData("{ action: iamm:*", "iamm:*", "")]
    [InlineData("{ action: s3:GetObjet", "s3:GetObjet", "")]
    [InlineData("{ action: s3:GetObject, level: list", "s3:GetObject", " with the access level list")]
    public void A_promise_about_nothing_is_told(string line, string action, string level) =>
        Assert.Equal(
            $"(9,5): WIV0403: AWS has no action that '{action}' matches{level}, so that this line promises nothing; correct it",
            Assert.Single(Problems("Orders", line))
        );

    private static string[] Problems(string resource, string line)
    {
        LinkedCatalogs linked = Catalogs.Link(
            $$"""
            catalog: Shop
            resources:
              Orders: { arn: "arn:aws:s3:::shop/orders/*" }
              Other: { arn: "arn:aws:s3:::shop/other/*" }
            policies:
              ShopPolicy:
                permissions: [{ action: s3:GetObject, resource: {{resource}}, why: Read the orders of the day }]
            never:
              - {{line}}, why: The shop can never do that }
            """
        );
        return
        [
            .. CatalogChecker
                .Check(linked.All)
                .Where(problem => problem.Rule.Id.StartsWith("WIV04", StringComparison.Ordinal))
                .Select(problem =>
                    $"({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Rule.Id}: {problem.Message}"
                ),
        ];
    }
}
