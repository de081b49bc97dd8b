namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>WIV0015: a parameter that is written as templates of CloudFormation write it is no policy variable.</summary>
public sealed class PlaceholderTests
{
    [Fact]
    public void A_parameter_as_a_variable_in_an_ARN_is_told() =>
        Assert.Equal(
            [
                "(5,18): WIV0015: 'arn:aws:s3:::shop-${AccountId}/*' has a brace that does not belong to a parameter; AWS has no policy variable 'AccountId'; did you mean '{AccountId}'?",
            ],
            Catalogs.Problems(Catalog("arn:aws:s3:::shop-${AccountId}/*"))
        );

    [Fact]
    public void Each_of_several_is_told() =>
        Assert.Equal(
            ["AccountId", "Region"],
            Catalogs
                .Problems(Catalog("arn:aws:sqs:${Region}:${AccountId}:shop-${AccountId}").Replace("Region: {", "Region: {"))
                .Select(problem => problem.Split("did you mean '{")[1].Split('}')[0])
                .Order()
        );

    [Fact]
    public void So_is_one_in_a_value_of_a_condition() =>
        Assert.Contains(
            "did you mean '{AccountId}'?",
            Assert.Single(
                Catalogs.Problems(
                    Catalog("arn:aws:s3:::shop-{AccountId}/*", "StringEquals: { aws:SourceAccount: '${AccountId}' }")
                )
            )
        );

    [Fact]
    public void So_is_one_in_a_principal() =>
        Assert.Contains(
            "did you mean '{AccountId}'?",
            Assert.Single(
                Catalogs.Problems(
                    """
                    catalog: Shop
                    parameters:
                      AccountId: { type: account-id }
                    trust:
                      - { principal: { AWS: "arn:aws:iam::123456789012:role/${AccountId}" }, why: Runs the shop }
                    """
                )
            )
        );

    [Theory]
    [InlineData("arn:aws:s3:::shop-{AccountId}/${aws:username}/*")]
    [InlineData("arn:aws:s3:::shop-{AccountId}/${aws:PrincipalTag/AccountId}/*")]
    [InlineData("arn:aws:s3:::shop-{AccountId}/${*}")]
    [InlineData("arn:aws:s3:::shop-{AccountId}/{{AccountId}}")]
    public void What_is_a_variable_or_a_brace_is_not(string arn) => Assert.Empty(Catalogs.Problems(Catalog(arn)));

    private static string Catalog(string arn, string condition = "Bool: { aws:SecureTransport: true }") =>
        $$"""
            catalog: Shop
            parameters:
              AccountId: { type: account-id }
            {{(arn.Contains("Region") ? "  Region: { type: region }" : "resources:")}}
            {{(arn.Contains("Region") ? "resources:\n  Orders: { arn: \"" + arn + "\" }" : "  Orders: { arn: \"" + arn + "\" }")}}
            conditions:
              Known: { {{condition}} }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: Orders, condition: Known, why: Read the orders }
            """;
}
