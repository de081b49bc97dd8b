using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Rules.Resources;

namespace Wiv.Catalog.Core.Tests.Rules.Resources;

/// <summary>Actions for which AWS lists no resource, of which some are asked for on one all the same.</summary>
public sealed class UnlistedResourceTests
{
    [Theory]
    [InlineData("logs:DescribeLogGroups", "arn:aws:logs:*:*:log-group:*")]
    [InlineData("logs:DescribeLogGroups", "arn:aws:logs:us-east-1:123456789012:*")]
    [InlineData("logs:describeloggroups", "arn:aws-cn:logs:*:*:log-group::log-stream:*")]
    [InlineData("s3:ListAllMyBuckets", "arn:aws:s3:::*")]
    [InlineData("cloudformation:ListStacks", "arn:aws:cloudformation:*:*:stack/*")]
    [InlineData("cloudformation:ListStacks", "arn:aws:cloudformation:us-east-1:123456789012:stack/*/*")]
    [InlineData("dynamodb:ListTables", "arn:aws:dynamodb:us-east-1:123456789012:table/*")]
    public void What_AWS_asks_on_is_granted(string action, string resource) =>
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)));

    [Theory]
    [InlineData("elasticloadbalancing:AddTags", "arn:aws:elasticloadbalancing:*:*:listener/app/*/*/*")]
    [InlineData("elasticloadbalancing:RemoveTags", "arn:aws:elasticloadbalancing:*:*:targetgroup/*/*")]
    [InlineData("elasticloadbalancing:AddTags", "arn:aws:elasticloadbalancing:*:*:loadbalancer/net/shop/*")]
    [InlineData("elasticloadbalancing:AddTags", "arn:aws:elasticloadbalancing:*:*:loadbalancer/shop")]
    public void What_two_pages_of_AWS_tell_is_granted(string action, string resource) =>
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)));

    [Theory]
    [InlineData("aoss:TagResource", "arn:aws:aoss:*:*:collection/*")]
    [InlineData("partnercentral:ListTagsForResource", "arn:aws:partnercentral:*:*:catalog/*/revenue-attribution/*")]
    [InlineData("apigateway:GET", "arn:aws:apigateway:*::/apis")]
    [InlineData("apigateway:PATCH", "arn:aws:apigateway:us-east-1::/apis/a1b2/routes/x")]
    [InlineData("codebuild:BatchGetBuilds", "arn:aws:codebuild:*:*:build/*")]
    public void Where_the_reference_is_not_whole_nothing_is_said(string action, string resource) =>
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(PolicyCases.Allow(action, resource)));

    [Theory]
    [InlineData("aoss:TagResource", "arn:aws:s3:::shop")]
    [InlineData("elasticloadbalancing:AddTags", "arn:aws:elasticloadbalancing:*:*:listener/awseb-*")]
    [InlineData("s3:GetObject", "arn:aws:codebuild:*:*:project/*")]
    public void Where_it_is_whole_it_decides(string action, string resource) =>
        Only(PolicyCases.Allow(action, resource), $"\"{resource}\"");

    [Theory]
    [InlineData("logs:DescribeLogGroups", "arn:aws:logs:*:*:log-group:/aws/lambda/*", "log-group::log-stream:")]
    [InlineData("cloudformation:ListStacks", "arn:aws:cloudformation:*:*:stack/shop-*/*", "stack/*/*")]
    [InlineData("s3:ListAllMyBuckets", "arn:aws:s3:::shop-*", "arn:${Partition}:s3:::*")]
    public void A_part_of_it_is_not(string action, string resource, string asked) =>
        Assert.EndsWith(
            $"; it takes only '*' or {(asked.StartsWith("arn", StringComparison.Ordinal) ? asked : $"arn:${{Partition}}:{action.Split(':')[0]}:${{Region}}:${{Account}}:{asked}")}",
            Only(PolicyCases.Allow(action, resource), $"\"{resource}\"").Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("fsx:DescribeFileSystems", "arn:aws:fsx:*:*:file-system/*")]
    [InlineData("ec2:DescribeInstances", "arn:aws:ec2:*:*:instance/*")]
    public void Where_nothing_is_known_no_more_is_said(string action, string resource) =>
        Assert.Equal(
            $"'{action}' may not be granted on '{resource}': AWS lists no resource for it; write '*'",
            Only(PolicyCases.Allow(action, resource), $"\"{resource}\"").Message
        );

    [Fact]
    public void Several_of_a_list_are_told_once() =>
        Assert.Equal(
            "'ec2:DescribeVolumes', 'ec2:DescribeSnapshots' may not be granted on the statement's resources: AWS lists no resource for them; write '*'",
            Only(
                """{ "Effect": "Allow", "Action": ["ec2:AttachVolume", "ec2:DescribeVolumes", "ec2:DescribeSnapshots"], "Resource": "arn:aws:ec2:*:*:volume/*" }""",
                "\"ec2:DescribeVolumes\""
            ).Message
        );

    [Theory]
    [InlineData("""{ "Effect": "Allow", "Action": ["s3:ListBucket", "s3:ListAllMyBuckets"], "Resource": "arn:aws:s3:::*" }""")]
    [InlineData(
        """{ "Effect": "Allow", "Action": ["workspaces-web:GetPortal", "workspaces-web:ListPortals", "workspaces-web:ListUserSettings"], "Resource": "arn:aws:workspaces-web:*:*:*" }"""
    )]
    [InlineData(
        """{ "Effect": "Allow", "Action": ["logs:PutLogEvents", "logs:DescribeQueries"], "Resource": ["arn:aws:logs:*:*:*", "arn:aws:logs:*:*:log-group:a:*"] }"""
    )]
    public void A_resource_that_is_all_of_the_service_is_no_mistake_of_each(string statement) =>
        PolicyCases.IsSilent(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(statement));

    [Fact]
    public void Each_is_of_the_reference_and_has_its_source() =>
        Assert.All(
            Core.Aws.AskedResources.All,
            asked =>
            {
                Assert.Single(Core.Aws.Reference.AwsReference.Lookup(asked.Action).Actions);
                Assert.StartsWith("https://", asked.Source, StringComparison.Ordinal);
            }
        );

    private static Problem Only(string statement, string place) =>
        Assert.Single(PolicyCases.Fires(ResourceThatNoActionTakes.Definition, PolicyCases.Policy(statement), place));
}
