using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>What is advised against writing on everything must not deny the ordinary request.</summary>
public sealed class OptionalResourceTests
{
    private const string Queue = "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}";

    [Theory]
    [InlineData("cloudwatch:PutMetricData", "restrict it by a condition on cloudwatch:namespace")]
    [InlineData("route53:AssociateVPCWithHostedZone", "restrict it by a condition on route53:VPCs")]
    [InlineData("sqs:*", $"name them: {Queue}")]
    [InlineData("sqs:SendMessage", $"name them: {Queue}")]
    [InlineData(
        "ec2:AttachVolume",
        "name them: arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}, arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}"
    )]
    public void What_every_request_has_is_advised(string action, string advice) =>
        Assert.Equal(
            $"'{action}' writes to every resource; {advice}",
            Assert
                .Single(
                    PolicyCases.Fires(
                        WriteOnEverything.Definition,
                        PolicyCases.Policy(PolicyCases.Allow(action)),
                        $"\"{action}\""
                    )
                )
                .Message
        );

    [Theory]
    [InlineData("s3:PutObject")]
    [InlineData("s3:*")]
    [InlineData("s3:Put*")]
    [InlineData("ec2:*")]
    public void A_wider_grant_is_told_as_a_narrower_one_is(string action) =>
        PolicyCases.Fires(WriteOnEverything.Definition, PolicyCases.Policy(PolicyCases.Allow(action)), $"\"{action}\"");

    [Theory]
    [InlineData("polly:StartSpeechSynthesisTask")]
    [InlineData("directconnect:CreateConnection")]
    public void Where_nothing_narrows_nothing_is_advised(string action) =>
        PolicyCases.IsSilent(WriteOnEverything.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));
}
