using Wiv.Catalog.Core.Rules.Actions;

namespace Wiv.Catalog.Core.Tests.Rules.Actions;

/// <summary>Of actions that one pattern takes in, the pattern is enough.</summary>
public sealed class RedundantActionTests
{
    [Theory]
    [InlineData("\"ec2:Describe*\", \"ec2:DescribeInstances\"", "\"ec2:DescribeInstances\"")]
    [InlineData("\"ec2:describeinstances\", \"EC2:Describe*\"", "\"ec2:describeinstances\"")]
    [InlineData("\"ec2:DescribeInstances\", \"ec2:describeInstances\"", "\"ec2:describeInstances\"")]
    [InlineData("\"ec2:*\", \"ec2:Describe*\"", "\"ec2:Describe*\"")]
    [InlineData("\"*\", \"ec2:StartInstances\"", "\"ec2:StartInstances\"")]
    public void What_the_statement_has_already_is_told(string actions, string told) =>
        PolicyCases.Fires(RedundantAction.Definition, Policy("Action", actions), told);

    [Fact]
    public void NotAction_is_a_list_too() =>
        PolicyCases.Fires(RedundantAction.Definition, Policy("NotAction", "\"s3:*\", \"s3:Get*\""), "\"s3:Get*\"");

    [Theory]
    [InlineData("\"ec2:DescribeInstances\", \"ec2:DescribeImages\"")]
    [InlineData("\"ec2:Describe*\", \"ec2:*Instances\"")]
    [InlineData("\"s3:*\", \"s3-object-lambda:GetObject\"")]
    [InlineData("\"\", 1, null, {}")]
    public void Others_are_left_alone(string actions) =>
        PolicyCases.IsSilent(RedundantAction.Definition, Policy("Action", actions));

    [Fact]
    public void Another_statement_does_not_count() =>
        PolicyCases.IsSilent(
            RedundantAction.Definition,
            PolicyCases.Policy(PolicyCases.Allow("ec2:Describe*") + ", " + PolicyCases.Allow("ec2:DescribeInstances"))
        );

    private static string Policy(string element, string actions) =>
        PolicyCases.Policy($$"""{ "Effect": "Allow", "{{element}}": [{{actions}}], "Resource": "*" }""");
}
