using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Checking;

/// <summary>The rules see what a row of any form says, at its place.</summary>
public sealed class RowFormCheckTests
{
    [Theory]
    [InlineData("not-action: ec2:*, resource: \"*\"", "WIV0205")] // all but EC2 passes any role
    [InlineData("not-action: ec2:*, not-resource: Bucket", "WIV0202")]
    [InlineData("action: [s3:GetObject, iam:PassRole], not-resource: Bucket", "WIV0200")]
    [InlineData("action: [s3:GetObject, s3:GetObjectt], resource: Bucket", "WIV0130")]
    [InlineData("action: [s3:GetObject, s3:Get*], resource: \"*\"", "WIV0240")]
    public void A_row_breaks_a_rule_of_AWS(string row, string id) => Assert.Contains(id, Ids(row));

    [Theory]
    [InlineData("not-action: ec2:*, resource: \"*\", effect: Deny")]
    [InlineData("action: iam:PassRole, not-resource: Bucket, effect: Deny")]
    [InlineData("not-action: \"s3:Describe*\", resource: \"*\", effect: Deny", "WIV0305")]
    public void What_is_denied_gives_no_power(string row, string family = "WIV02") =>
        Assert.DoesNotContain(Ids(row), id => id.StartsWith(family, StringComparison.Ordinal));

    [Fact]
    public void Trust_in_all_but_some_is_told()
    {
        const string Trust = """
            catalog: Shop
            trust:
              - not-principal: { AWS: "111122223333" }
                why: Runs the shop
            """;

        Assert.Contains("(3,20): WIV0220", Found(Trust));
        Assert.Contains("(3,20): WIV0172", Found(Trust));
    }

    [Fact]
    public void A_finding_on_one_of_several_actions_lies_on_that_action() =>
        Assert.Contains("(5,34): WIV0130", Found(Catalog("action: [s3:GetObject, s3:GetObjectt], resource: \"*\"")));

    private static string[] Ids(string row) => [.. Found(Catalog(row)).Select(line => line.Split(' ')[^1])];

    private static string[] Found(string catalog) =>
        [
            .. CatalogChecker
                .Check(Catalogs.Link(catalog).All)
                .Select(problem => $"({problem.Span.StartLine + 1},{problem.Span.StartColumn + 1}): {problem.Rule.Id}"),
        ];

    private static string Catalog(string row) =>
        $$"""
            catalog: Shop
            policies:
              ShopPolicy:
                permissions:
                  - { {{row}}, why: Look at the lens of the storage }
            resources:
              Bucket: { arn: "arn:aws:s3:::shop/*" }
            """;
}
