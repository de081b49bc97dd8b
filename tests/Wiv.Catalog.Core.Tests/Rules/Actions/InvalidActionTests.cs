using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Actions that the service does not have.</summary>
public sealed class InvalidActionTests
{
    [Theory]
    [InlineData("s3:ListObjects", "; did you mean 's3:ListBucket'?")]
    [InlineData("ec2:DescribeInstancez", "; did you mean 'ec2:DescribeInstances'?")]
    [InlineData("dax:ListTables", "")]
    public void An_unknown_action_is_told_with_the_date_and_what_was_meant(string action, string end)
    {
        string message = Message(action);

        Assert.Contains($"(AWS reference {AwsReference.Date})", message, StringComparison.Ordinal);
        Assert.EndsWith($"(AWS reference {AwsReference.Date}){end}", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_action_is_told_to_be_gone() =>
        Assert.StartsWith(
            "'cloud9:ValidateEnvironmentName' no longer exists: ",
            Message("cloud9:ValidateEnvironmentName"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_renamed_action_is_told_with_its_new_name() =>
        Assert.Contains(
            "it seems to have been replaced by 'securityagent:CreateAgentSpace'",
            Message("securityagent:CreateAgentInstance"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("GetObject")]
    [InlineData(":GetObject")]
    [InlineData("s3:")]
    [InlineData("")]
    public void What_is_no_action_is_told(string action) =>
        Assert.Contains("write service:Action", Message(action), StringComparison.Ordinal);

    [Theory]
    [InlineData("s3:getobject")]
    [InlineData("S3:GetObject")]
    [InlineData("s3:Nothing*")]
    [InlineData("*")]
    [InlineData("nothing:GetObject")]
    [InlineData("deepracer:GetTrack")]
    [InlineData("s3:${aws:username}")]
    public void Known_actions_patterns_and_other_services_are_left_alone(string action) =>
        PolicyCases.IsSilent(InvalidAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)));

    [Fact]
    public void NotAction_is_looked_at_too() =>
        PolicyCases.Fires(
            InvalidAction.Definition,
            PolicyCases.Policy("""{ "Effect": "Deny", "NotAction": ["s3:GetObject", "s3:GetObjekt"], "Resource": "*" }"""),
            "\"s3:GetObjekt\""
        );

    private static string Message(string action) =>
        Assert
            .Single(PolicyCases.Fires(InvalidAction.Definition, PolicyCases.Policy(PolicyCases.Allow(action)), $"\"{action}\""))
            .Message;
}
