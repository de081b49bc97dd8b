namespace Wiv.Catalog.Core.Tests.Holes;

/// <summary>The values that a parameter's declaration names are such as it takes where it stands.</summary>
public sealed class ParameterValueTests
{
    [Theory]
    [InlineData("text", "values: [a, b], default: a", "arn:aws:s3:::shop-{X}")]
    [InlineData("text", "values: a", "arn:aws:s3:::shop-{X}")]
    [InlineData("text", "default: 5, min-length: 1, secret: false", "arn:aws:s3:::shop-{X}")]
    [InlineData("account-id", "default: '123456789012'", "arn:aws:sqs:us-east-1:{X}:q")]
    [InlineData("region", "values: [us-east-1, eu-west-1]", "arn:aws:sqs:{X}:123456789012:q")]
    [InlineData("arn", "matches: 'arn:*:s3:::shop-*', default: 'arn:aws:s3:::shop-a', max-length: 30", "{X}")]
    public void What_is_taken_is_no_problem(string type, string details, string arn) =>
        Assert.Empty(Catalogs.Problems(Catalog(type, details, arn)));

    [Theory]
    [InlineData(
        "text",
        "values: [a, 'b*']",
        "arn:aws:s3:::shop-{X}",
        "'b*' is not a value of the parameter 'X'; it must be 1 to 512 "
    )]
    [InlineData("text", "default: a/b", "arn:aws:s3:::{X}/y", "'a/b' is not a value of the parameter 'X'")]
    [InlineData(
        "text",
        "default: abcd, max-length: 3",
        "arn:aws:s3:::shop-{X}",
        "'abcd' is not a value of the parameter 'X'; it must be 1 to 3 "
    )]
    [InlineData(
        "text",
        "default: ab, min-length: 3",
        "arn:aws:s3:::shop-{X}",
        "'ab' is not a value of the parameter 'X'; it must be 3 to 512 "
    )]
    [InlineData(
        "account-id",
        "default: '12'",
        "arn:aws:sqs:us-east-1:{X}:q",
        "'12' is not a value of the parameter 'X'; it must be an account id"
    )]
    [InlineData(
        "arn",
        "matches: 'arn:*:s3:::shop-*', default: 'arn:aws:s3:::other'",
        "{X}",
        "it must be an ARN that matches arn:*:s3:::shop-*"
    )]
    [InlineData("arn", "matches: 'arn:*:s3:::shop-*', default: 'arn:aws:s3:::shop-*'", "{X}", "it must be an ARN that matches")]
    [InlineData(
        "text",
        "values: [a], default: b",
        "arn:aws:s3:::shop-{X}",
        "'b' is not one of the values of the parameter 'X'; name it"
    )]
    [InlineData(
        "text",
        "min-length: 5, max-length: 4",
        "arn:aws:s3:::shop-{X}",
        "'4' is not as long as 'min-length' of the parameter 'X'"
    )]
    [InlineData("text", "max-length: few", "arn:aws:s3:::shop-{X}", "'few' is not a number of characters")]
    [InlineData("text", "secret: maybe", "arn:aws:s3:::shop-{X}", "'maybe' is not true or false")]
    public void What_is_not_taken_is_told(string type, string details, string arn, string message)
    {
        string problem = Assert.Single(Catalogs.Problems(Catalog(type, details, arn)));
        Assert.Contains(": WIV0006: ", problem);
        Assert.Contains(message, problem);
    }

    private static string Catalog(string type, string details, string arn) =>
        $$"""
            catalog: Shop
            parameters:
              X: { type: {{type}}, {{details}} }
            resources:
              Mine: { arn: "{{arn}}" }
            policies:
              ShopPolicy:
                permissions:
                  - { action: "*", resource: Mine, why: Read them, accept: { WIV0200: It is a test } }
            """.ReplaceLineEndings("\n");
}
