using Wiv.Catalog.Core.Suggestions;

namespace Wiv.Catalog.Core.Tests.Suggestions;

/// <summary>What was probably meant by an action that AWS does not have, and where nothing was.</summary>
public sealed class ActionSuggesterTests
{
    [Theory]
    [InlineData("dyanmodb:PutItem", "dynamodb:PutItem")]
    [InlineData("ec2:DescribeInstancez", "ec2:DescribeInstances")]
    [InlineData("iam:PasRole", "iam:PassRole")]
    [InlineData("s3:GetObjct", "s3:GetObject")]
    [InlineData("s3:Descibe*", "s3:Describe*")]
    public void Spelling(string action, string meant) => Assert.Equal(meant, ActionSuggester.For(action));

    [Theory]
    [InlineData("ec2:DescribeLaunchConfigurations", "autoscaling:DescribeLaunchConfigurations")]
    [InlineData("opensearch:PurchaseReservedInstanceOffering", "es:PurchaseReservedInstanceOffering")]
    [InlineData("opensearch:Describe*", "es:Describe*")]
    [InlineData("elb:DescribeLoadBalancers", "elasticloadbalancing:DescribeLoadBalancers")]
    [InlineData("EventBridge:PutRule", "events:PutRule")]
    [InlineData("secrets-manager:GetSecretValue", "secretsmanager:GetSecretValue")]
    [InlineData("cloudwatch:PutLogEvents", "logs:PutLogEvents")]
    [InlineData("sts:PassRole", "iam:PassRole")]
    public void Service(string action, string meant) => Assert.Equal(meant, ActionSuggester.For(action));

    [Theory]
    [InlineData("s3:ListObjects", "s3:ListBucket")]
    [InlineData("s3:ListObjectsV2", "s3:ListBucket")]
    [InlineData("s3:HeadBucket", "s3:ListBucket")]
    [InlineData("s3:HeadObject", "s3:GetObject")]
    [InlineData("s3:CreateMultipartUpload", "s3:PutObject")]
    [InlineData("s3:GetBucketLifecycle", "s3:GetLifecycleConfiguration")]
    [InlineData("s3:ListBuckets", "s3:ListAllMyBuckets")]
    [InlineData("lambda:invoke", "lambda:InvokeFunction")]
    [InlineData("dynamodb:TransactGetItems", "dynamodb:GetItem")]
    public void Operation_of_an_SDK(string action, string meant) => Assert.Equal(meant, ActionSuggester.For(action));

    [Theory]
    [InlineData("securityagent:CreateAgentInstance", "securityagent:CreateAgentSpace")]
    public void Renamed(string action, string meant) => Assert.Equal(meant, ActionSuggester.For(action));

    [Theory]
    [InlineData("cloudfront:Functions", "cloudfront:ListFunctions")]
    [InlineData("lambda:DescribeFunction", "lambda:GetFunction")]
    [InlineData("dynamodb:GetTable", "dynamodb:DescribeTable")]
    [InlineData("ec2:ListInstances", "ec2:DescribeInstances")]
    [InlineData("ec2:TagResource", "ec2:CreateTags")]
    public void Verb(string action, string meant) => Assert.Equal(meant, ActionSuggester.For(action));

    [Theory]
    [InlineData("SNS:Receive")]
    [InlineData("sqs:Publish")]
    [InlineData("s3:InvokeFunction")]
    [InlineData("s3:PublishLayer*")]
    public void Another_service_is_not_meant_by_a_correct_prefix(string action) => Assert.Null(ActionSuggester.For(action));

    [Theory]
    [InlineData("dax:ListTables")]
    [InlineData("nothinglikeit:DoIt")]
    [InlineData("s3:Nothing*Here")]
    [InlineData("s3:")]
    [InlineData(":GetObject")]
    [InlineData("GetObject")]
    [InlineData("")]
    [InlineData("s3:?")]
    public void Nothing(string action) => Assert.Null(ActionSuggester.For(action));
}
