namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>What a deployment template would replace is an error, and what only looks alike is none.</summary>
public sealed class TemplateSyntaxTests
{
    [Theory]
    [InlineData("Read {{resolve:ssm:/x}}", "{{resolve:", "CloudFormation")]
    [InlineData("{{resolve:secretsmanager:a:b}} is read", "{{resolve:", "CloudFormation")]
    public void In_a_reason(string why, string syntax, string language) =>
        Assert.Contains(
            Problems("arn:aws:s3:::shop", why),
            problem =>
                problem.Contains($"WIV0023: '{why}' contains '{syntax}', which {language} replaces", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("arn:aws:s3:::shop/{{{{resolve:ssm:/x}}}}", "{{resolve:", "CloudFormation")]
    [InlineData("arn:aws:s3:::shop/{{{{{Key}}}}}", "{{", "CloudFormation")]
    [InlineData("arn:aws:s3:::shop/{{{{resolve{Key}}}}}", "{{", "CloudFormation")]
    [InlineData("arn:aws:s3:::shop/{{{{resolv{Key}:ssm:/x}}}}", "{{", "CloudFormation")]
    [InlineData("arn:aws:s3:::shop/e\u0301", "U+0301", "Terraform")]
    [InlineData("arn:aws:s3:::shop/\u212b", "U+212B", "Terraform")]
    [InlineData("arn:aws:s3:::shop/&{{aws:username}}", "&{", "Terraform")]
    [InlineData("arn:aws:s3:::shop/&{{", "&{", "Terraform")]
    public void In_an_ARN(string arn, string syntax, string language) =>
        Assert.Contains(
            Problems(arn, "Read"),
            problem => problem.Contains($"contains '{syntax}', which {language} replaces", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("arn:aws:s3:::shop/{{resolve}}", "Read {resolve:ssm:/x}")]
    [InlineData("arn:aws:s3:::shop/${aws:username}", "Read {{ resolve:x }}")]
    [InlineData("arn:aws:s3:::shop/&/{Key}", "Read & {write}")]
    [InlineData("arn:aws:s3:::shop/&{Key}", "Read ${aws:username}")]
    [InlineData("arn:aws:s3:::shop/\u00e9", "Read e\u0301")]
    [InlineData("arn:aws:s3:::shop/{{{Key}}}", "Read")]
    public void Not_in_what_looks_alike(string arn, string why) =>
        Assert.DoesNotContain(Problems(arn, why), problem => problem.Contains("WIV0023", StringComparison.Ordinal));

    private static string[] Problems(string arn, string why) =>
        Catalogs.Problems(
            $$"""
            catalog: Shop
            parameters:
              Key: { type: text }
            resources:
              Orders: { arn: "{{arn}}" }
            policies:
              ShopPolicy:
                permissions:
                  - { action: s3:GetObject, resource: Orders, why: "{{why}}" }
            """
        );
}
