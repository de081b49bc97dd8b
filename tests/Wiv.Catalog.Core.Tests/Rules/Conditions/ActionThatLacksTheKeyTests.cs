using Wiv.Catalog.Core.Rules.Conditions;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

/// <summary>Which keys a request has depends on its action and on each resource that it needs.</summary>
public sealed class ActionThatLacksTheKeyTests
{
    private const string OfTeam = """{ "StringEquals": { "ec2:ResourceTag/team": "a" } }""";
    private const string OfType = """{ "StringEquals": { "ec2:InstanceType": "t3.micro" } }""";

    [Theory]
    [InlineData(OfTeam, "ec2:StartInstances\", \"ec2:DescribeInstances", "ec2:DescribeInstances", "*")]
    [InlineData(OfTeam, "ec2:DescribeRegion*\", \"ec2:StopInstances", "ec2:DescribeRegion*", "*")]
    [InlineData(
        """{ "Null": { "ec2:ResourceTag/team": "false" } }""",
        "ec2:StartInstances\", \"ec2:DescribeVpcs",
        "ec2:DescribeVpcs",
        "*"
    )]
    [InlineData("""{ "StringLike": { "s3:prefix": "a/*" } }""", "s3:ListBucket\", \"s3:GetObject", "s3:GetObject", "*")]
    [InlineData(
        """{ "StringEquals": { "iam:PassedToService": "ec2.amazonaws.com" } }""",
        "iam:PassRole\", \"iam:GetRole",
        "iam:GetRole",
        "arn:aws:iam::123456789012:role/shop"
    )]
    public void An_action_without_the_key_is_told(string condition, string action, string told, string resource) =>
        Assert.StartsWith(
            $"'{told}' is never allowed: its requests have no '",
            Assert
                .Single(
                    PolicyCases.Fires(
                        ActionThatLacksTheKey.Definition,
                        Statements.With(condition, action, resource),
                        $"\"{told}\""
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void It_is_told_with_a_Sid_too() =>
        PolicyCases.Fires(
            ActionThatLacksTheKey.Definition,
            PolicyCases.Policy(
                $$"""{ "Sid": "Team", "Effect": "Allow", "Action": ["ec2:StartInstances", "ec2:DescribeInstances"], "Resource": "*", "Condition": {{OfTeam}} }"""
            ),
            "\"ec2:DescribeInstances\""
        );

    [Theory]
    [InlineData("ec2:RunInstances", OfType, "image, network-interface, security-group, subnet")]
    [InlineData("ec2:CreateSnapshot", """{ "StringEquals": { "aws:RequestTag/team": "a" } }""", "volume")]
    [InlineData("ec2:AttachVolume", """{ "StringEquals": { "ec2:InstanceType": "t3.micro" } }""", "volume")]
    public void A_required_type_without_the_key_is_told(string action, string condition, string types) =>
        Assert.StartsWith(
            $"'{action}' is never allowed as a whole: it also needs {types}, for which its requests have no '",
            Assert
                .Single(PolicyCases.Fires(ActionThatLacksTheKey.Definition, Statements.With(condition, action), $"\"{action}\""))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Another_statement_may_allow_the_rest() =>
        PolicyCases.IsSilent(
            ActionThatLacksTheKey.Definition,
            PolicyCases.Policy(
                $$"""
                { "Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:*:instance/*", "Condition": {{OfType}} },
                { "Effect": "Allow", "Action": "ec2:Run*", "Resource": ["arn:aws:ec2:*::image/*", "arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:security-group/*", "arn:aws:ec2:*:*:network-interface/*"] }
                """
            )
        );

    [Theory]
    [InlineData(OfTeam, "ec2:StartInstances\", \"ec2:StopInstances")]
    [InlineData(OfTeam, "ec2:*")]
    [InlineData("""{ "StringEquals": { "ec2:Region": "us-east-1" } }""", "ec2:RunInstances\", \"ec2:DescribeInstances")]
    [InlineData("""{ "StringEquals": { "aws:PrincipalTag/team": "a" } }""", "ec2:StartInstances\", \"ec2:DescribeInstances")]
    [InlineData(
        """{ "StringEqualsIfExists": { "ec2:ResourceTag/team": "a" } }""",
        "ec2:StartInstances\", \"ec2:DescribeInstances"
    )]
    [InlineData("""{ "StringNotEquals": { "ec2:ResourceTag/team": "a" } }""", "ec2:StartInstances\", \"ec2:DescribeInstances")]
    [InlineData("""{ "Null": { "ec2:ResourceTag/team": "true" } }""", "ec2:StartInstances\", \"ec2:DescribeInstances")]
    [InlineData(OfTeam, "ec2:DescribeInstances")]
    [InlineData(
        """{ "ForAnyValue:StringEquals": { "aws-marketplace:ProductId": "prod-1" } }""",
        "aws-marketplace:CreateAgreementRequest\", \"aws-marketplace:Subscribe"
    )]
    [InlineData(
        """{ "ForAnyValue:StringEquals": { "deadline:FarmMembershipLevels": "OWNER" } }""",
        "deadline:GetFarm\", \"deadline:SearchWorkers"
    )]
    public void Where_it_may_be_met_or_is_told_at_the_key_it_is_silent(string condition, string action) =>
        PolicyCases.IsSilent(ActionThatLacksTheKey.Definition, Statements.With(condition, action));

    [Fact]
    public void A_denial_denies_what_it_can() =>
        PolicyCases.IsSilent(
            ActionThatLacksTheKey.Definition,
            Statements.With(OfTeam, "ec2:StartInstances\", \"ec2:DescribeInstances", effect: "Deny")
        );
}
