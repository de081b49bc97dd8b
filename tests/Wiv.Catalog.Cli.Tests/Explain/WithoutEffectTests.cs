namespace Wiv.Catalog.Cli.Tests.Explain;

/// <summary>What conditions keep from being granted, and from being denied.</summary>
public sealed class WithoutEffectTests : IDisposable
{
    private readonly Workspace workspace = new();

    public WithoutEffectTests() =>
        workspace.Write(
            "a.permissions.yaml",
            """
            catalog: A
            resources:
              Someone: { arn: "arn:aws:iam::*:user/someone" }
            conditions:
              Abroad: { StringNotEquals: { "aws:RequestedRegion": eu-central-1 } }
              OfTeam: { StringEquals: { "ec2:ResourceTag/team": shop } }
              Small: { StringEquals: { "ec2:InstanceType": t3.micro } }
            policies:
              Shop:
                permissions:
                  - { action: [ec2:StartInstances, ec2:DescribeInstances], resource: "*", condition: OfTeam, why: Run the shop }
                  - { action: ec2:RunInstances, resource: "*", condition: Small, why: Grow the shop }
                  - { effect: Deny, action: iam:CreateUser, resource: "*", condition: Abroad, why: Nobody is made abroad }
                  - { effect: Deny, action: iam:DeleteUser, resource: Someone, why: Someone is left }

            """
        );

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData(0, "ec2:StartInstances is granted", "ec2:StartInstances")]
    [InlineData(1, "ec2:DescribeInstances is granted without effect", "ec2:DescribeInstances")]
    [InlineData(1, "ec2:RunInstances is granted without effect", "ec2:RunInstances")]
    [InlineData(1, "iam:CreateUser is not granted", "iam:CreateUser")]
    [InlineData(1, "iam:DeleteUser is not granted", "iam:DeleteUser")]
    public void The_answer_counts_keys_that_requests_lack(int exitCode, string answer, string action)
    {
        RunResult run = workspace.Run("explain", action);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Error));
        Assert.Equal(answer, run.OutputLines[0]);
    }

    [Theory]
    [InlineData("ec2:DescribeInstances", "requests for the action have no 'ec2:ResourceTag/team'")]
    [InlineData(
        "ec2:RunInstances",
        "the action also needs image, network-interface, security-group, subnet, and its requests have no 'ec2:InstanceType' for them"
    )]
    public void The_reason_is_told(string action, string reason) =>
        Assert.Contains($"    but       without effect: {reason}\n", workspace.Run("explain", action).Output);

    [Fact]
    public void An_expansion_says_the_same() =>
        Assert.Equal(
            ["ec2:DescribeInstances\tList\tno", "ec2:StartInstances\tWrite\tyes"],
            workspace
                .Run("expand", "ec2:DescribeInstances", "ec2:StartInstances", "--catalog", ".")
                .OutputLines.Select(line => line[(line.IndexOf('\t') + 1)..])
        );
}
