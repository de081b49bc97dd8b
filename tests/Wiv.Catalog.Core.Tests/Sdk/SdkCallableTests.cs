using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Sdk;

namespace Wiv.Catalog.Core.Tests.Sdk;

/// <summary>Which actions some operation asks for: only of those can it be said that nothing uses them.</summary>
public sealed class SdkCallableTests
{
    private static readonly SdkMethod[] All = [.. SdkReference.Clients.SelectMany(client => client.Methods)];

    [Theory]
    [InlineData("consolidatedbilling:Get*")]
    [InlineData("consolidatedbilling:List*")]
    [InlineData("payments:Get*")]
    [InlineData("payments:List*")]
    [InlineData("cur:Get*")]
    [InlineData("trustedadvisor:Describe*")]
    [InlineData("trustedadvisor:RefreshCheck")]
    [InlineData("trustedadvisor:GenerateReport")]
    [InlineData("trustedadvisor:ExcludeCheckItems")]
    [InlineData("trustedadvisor:IncludeCheckItems")]
    [InlineData("events:InvokeApiDestination")]
    [InlineData("cognito-idp:SignUp")]
    [InlineData("sts:GetCallerIdentity")]
    public void No_operation_asks_for(string pattern)
    {
        IReadOnlyList<AwsAction> actions = AwsReference.Lookup(pattern).Actions;

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.False(SdkReference.IsCallable(action.FullName), action.FullName));
    }

    [Theory]
    [InlineData("ec2:DescribeInstances")]
    [InlineData("ec2:describeinstances")]
    [InlineData("cur:DescribeReportDefinitions")]
    [InlineData("s3:ListBucket")]
    [InlineData("s3:PutObjectTagging")]
    [InlineData("lambda:InvokeFunction")]
    [InlineData("lambda:InvokeAsync")]
    [InlineData("iam:PassRole")]
    [InlineData("apigateway:GET")]
    [InlineData("dynamodb:PartiQLSelect")]
    [InlineData("kms:ReEncryptFrom")]
    [InlineData("execute-api:ManageConnections")]
    public void An_operation_asks_for(string action) => Assert.True(SdkReference.IsCallable(action));

    [Theory]
    [InlineData("")]
    [InlineData("ec2")]
    [InlineData("ec2:")]
    [InlineData(":DescribeInstances")]
    [InlineData("nothing:DescribeInstances")]
    public void No_action_is_none(string text) => Assert.False(SdkReference.IsCallable(text));

    [Fact]
    public void Callable_is_what_the_operations_ask_for_and_nothing_else()
    {
        HashSet<string> asked = new(All.SelectMany(Actions), StringComparer.OrdinalIgnoreCase);
        string[] wrong =
        [
            .. from prefix in AwsReference.Services
            from action in AwsReference.Find(prefix)!.Actions
            where SdkReference.IsCallable(action.FullName) != asked.Contains(action.FullName)
            select action.FullName,
        ];

        Assert.True(asked.Count > 15_000);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_action_that_is_asked_for_is_one_of_AWS_or_newer_than_the_reference()
    {
        string[] newer =
        [
            .. All.SelectMany(Actions)
                .Where(action => AwsReference.Lookup(action).Existence != Existence.Known)
                .Distinct(StringComparer.Ordinal),
        ];

        Assert.All(newer, action => Assert.Matches("^(dynamodb|ec2|kms):", action));
        Assert.Equal(4 + 21 + 2, newer.Length);
    }

    private static IEnumerable<string> Actions(SdkMethod method) => method.Needs.Concat(method.NeedsOneOf).Concat(method.MayNeed);
}
