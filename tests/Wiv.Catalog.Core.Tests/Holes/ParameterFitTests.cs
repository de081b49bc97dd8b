namespace Wiv.Catalog.Core.Tests.Holes;

/// <summary>A parameter whose type does not go with the place where it stands is told there.</summary>
public sealed class ParameterFitTests
{
    [Theory]
    [InlineData("external-id", "arn:aws:lambda:us-east-1:{X}:function:x", "the account of an ARN", "account-id")]
    [InlineData("text", "arn:aws:lambda:us-east-1:{X}:function:x", "the account of an ARN", "account-id")]
    [InlineData("text", "arn:aws:lambda:{X}:123456789012:function:x", "the Region of an ARN", "region")]
    [InlineData("external-id", "arn:{X}:s3:::shop", "the partition of an ARN", "text")]
    [InlineData("external-id", "arn:aws:{X}:::shop", "the service of an ARN", "text")]
    public void A_wider_type_than_is_meant_is_a_warning(string type, string arn, string place, string meant) =>
        Assert.Equal(
            [$"(5,13): WIV0060: the parameter 'X' of type {type} is used as {place} in '{arn}'; its type should be {meant}"],
            Catalogs.Problems(Catalog(type, arn))
        );

    [Theory]
    [InlineData("region", "arn:aws:lambda:us-east-1:{X}:function:x", "the account of an ARN is of type account-id")]
    [InlineData("account-id", "arn:aws:lambda:{X}:123456789012:function:x", "the Region of an ARN is of type region")]
    [InlineData("account-id", "arn:{X}:s3:::shop", "the partition of an ARN is of type text")]
    [InlineData("region", "arn:aws:{X}:::shop", "the service of an ARN is of type text")]
    [InlineData("text", "{X}", "a whole resource is a parameter of type arn")]
    public void A_type_of_which_no_value_fits_is_an_error(string type, string arn, string advice) =>
        Assert.Equal(
            [$"(5,13): WIV0019: the parameter 'X' of type {type} cannot be used in '{arn}'; {advice}"],
            Catalogs.Problems(Catalog(type, arn))
        );

    [Theory]
    [InlineData("account-id", "arn:aws:lambda:us-east-1:{X}:function:x")]
    [InlineData("account-id", "arn:aws:s3:::shop-{X}/{X}")]
    [InlineData("region", "arn:aws:lambda:{X}:123456789012:function:{X}")]
    [InlineData("text", "arn:{X}:s3:::shop-{X}")]
    [InlineData("text", "arn:aws:{X}:eu-west-1:123456789012:x")]
    [InlineData("text", "arn:aws:lambda:eu-{X}-1:123456789012:function:x")]
    [InlineData("text", "arn:aws:lambda:us-east-1:123456{X}:function:x")]
    [InlineData("external-id", "arn:aws:s3:::shop/{X}/*")]
    public void What_fits_is_no_problem(string type, string arn) => Assert.Empty(Catalogs.Problems(Catalog(type, arn)));

    [Theory]
    [InlineData(
        "AWS",
        "text",
        "WIV0060: the parameter 'X' of type text is used as an AWS principal in '{X}'; its type should be arn or account-id"
    )]
    [InlineData("AWS", "account-id", null)]
    [InlineData(
        "AWS",
        "region",
        "WIV0019: the parameter 'X' of type region cannot be used in '{X}'; an AWS principal is of type arn or account-id"
    )]
    [InlineData("Service", "text", null)]
    [InlineData(
        "Service",
        "account-id",
        "WIV0019: the parameter 'X' of type account-id cannot be used in '{X}'; a service principal is of type text"
    )]
    [InlineData("Federated", "text", null)]
    [InlineData("CanonicalUser", "text", null)]
    public void Principals_are_held_to_it_too(string kind, string type, string? problem)
    {
        string catalog = $$"""
            catalog: Shop
            parameters:
              X: { type: {{type}} }
            trust:
              - principal: { {{kind}}: "{X}" }
                why: Runs the shop

            """;

        Assert.Equal(problem is null ? [] : [$"(5,{20 + kind.Length}): {problem}"], Catalogs.Problems(catalog));
    }

    [Fact]
    public void One_parameter_cannot_be_two_things() =>
        Assert.Equal(
            [
                "(5,13): WIV0060: the parameter 'X' of type text is used as the Region of an ARN in 'arn:aws:sqs:{X}:123456789012:shop'; its type should be region",
                "(6,13): WIV0019: the parameter 'X' of type text cannot be used in 'arn:aws:sqs:us-east-1:{X}:shop'; no value is the account of an ARN and also the Region of an ARN, which it is in a.permissions.yaml(5,13); use two parameters",
                "(6,13): WIV0060: the parameter 'X' of type text is used as the account of an ARN in 'arn:aws:sqs:us-east-1:{X}:shop'; its type should be account-id",
            ],
            Catalogs
                .Lines(
                    Catalogs.Link(
                        Catalog("text", "arn:aws:sqs:{X}:123456789012:shop")
                            .Replace("policies:", "  S: { arn: \"arn:aws:sqs:us-east-1:{X}:shop\" }\npolicies:")
                            .Replace("resource: R", "resource: [R, S]")
                    )
                )
                .Select(line =>
                    line.Replace("a.permissions.yaml(", "(", StringComparison.Ordinal)
                        .Replace("in (5", "in a.permissions.yaml(5", StringComparison.Ordinal)
                )
        );

    [Fact]
    public void What_a_value_must_match_is_known_before_any_request() =>
        Assert.Equal(
            [
                "(3,28): WIV0011: 'arn:aws:s3:::${aws:username}' is not an ARN; a policy variable is known only when a request is evaluated; write '*' instead",
            ],
            Catalogs.Problems(Catalog("arn, matches: \"arn:aws:s3:::${aws:username}\"", "{X}"))
        );

    [Theory]
    [InlineData("sid: \"{X}\"")]
    [InlineData("effect: \"{X}\"")]
    [InlineData("action: \"s3:{X}\"")]
    public void What_has_no_holes_takes_no_parameter(string key)
    {
        string catalog = Catalog("text", "arn:aws:s3:::shop/{X}")
            .Replace("{ action: s3:GetObject,", key[0] == 'a' ? "{" : "{ action: s3:GetObject,");

        Assert.Single(Catalogs.Problems(catalog.Replace("why: Read the orders", $"{key}, why: Read the orders")));
    }

    private static string Catalog(string type, string arn) =>
        $$"""
            catalog: Shop
            parameters:
              X: { type: {{type}} }
            resources:
              R: { arn: "{{arn}}" }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: R, why: Read the orders }

            """;
}
