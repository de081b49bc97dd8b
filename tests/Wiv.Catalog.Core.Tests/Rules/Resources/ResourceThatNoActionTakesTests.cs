using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Actions on resources of types that they do not take.</summary>
public sealed class ResourceThatNoActionTakesTests
{
    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::shop", "arn:${Partition}:s3:::${BucketName}/${ObjectName}")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::shop/*", "arn:${Partition}:s3:::${BucketName}")]
    [InlineData("s3:ListAllMyBuckets", "arn:aws:s3:::shop", "; it takes only '*'")]
    [InlineData(
        "cloudformation:DescribeStackSetOperation",
        "arn:aws:cloudformation:*:123456789012:stackset-target/*Shop*",
        "${Id}"
    )]
    [InlineData("s3:Get*", "arn:aws:sqs:us-east-1:123456789012:orders", "'")]
    public void A_resource_that_the_action_never_takes_is_told(string action, string resource, string end)
    {
        string message = Assert
            .Single(
                PolicyCases.Fires(
                    ResourceThatNoActionTakes.Definition,
                    PolicyCases.Policy(PolicyCases.Allow(action, resource)),
                    $"\"{resource}\""
                )
            )
            .Message;

        Assert.StartsWith($"'{action}' does not take a resource such as '{resource}'", message, StringComparison.Ordinal);
        Assert.Contains(end, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s3:GetObject", "arn:aws:s3:::shop/*")]
    [InlineData("s3:GetObject", "arn:aws:s3:::*")]
    [InlineData("s3:ListBucket", "arn:aws:s3:::shop-*")]
    [InlineData("s3:*", "arn:aws:s3:::shop")]
    [InlineData("s3:*", "arn:aws:s3:::shop/*")]
    [InlineData("s3:ListAllMyBuckets", "*")]
    [InlineData("s3:Nothing", "arn:aws:sqs:us-east-1:123456789012:orders")]
    [InlineData("nothing:Get", "arn:aws:sqs:us-east-1:123456789012:orders")]
    [InlineData("logs:PutLogEvents", "arn:aws:logs:*:*:/aws/lambda/a*")]
    [InlineData("logs:CreateLogStream", "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/a:*")]
    [InlineData("iam:GetUser", "arn:aws:iam::123456789012:user/${aws:username}")]
    [InlineData("cloudformation:CreateStackInstances", "arn:aws:cloudformation:us-east-1::type/resource/AWS-IAM-Role")]
    [InlineData("s3:GetObject", "shop")]
    public void Resources_that_it_may_take_are_left_alone(string action, string resource) =>
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)));

    [Fact]
    public void In_a_statement_of_several_each_needs_one_partner() =>
        PolicyCases.Fires(
            ResourceThatNoActionTakes.Definition,
            PolicyCases.Policy(
                """{ "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket", "s3:ListAllMyBuckets"], "Resource": ["arn:aws:s3:::shop", "arn:aws:s3:::shop/*", "arn:aws:sqs:*:*:a"] }"""
            ),
            "\"s3:ListAllMyBuckets\"",
            "\"arn:aws:sqs:*:*:a\""
        );

    [Theory]
    [InlineData("""{ "Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop" }""")]
    [InlineData("""{ "Effect": "Allow", "NotAction": "s3:GetObject", "Resource": "arn:aws:s3:::shop" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::shop" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject" }""")]
    [InlineData("""{ "Effect": "Allow", "Action": [], "Resource": ["arn:aws:s3:::shop"] }""")]
    public void Other_statements_are_left_alone(string statement) =>
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(statement));
}
