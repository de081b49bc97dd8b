namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class PolicyTypeTests
{
    [Theory]
    [InlineData("identity")]
    [InlineData("session")]
    [InlineData("trust")]
    [InlineData("resource")]
    [InlineData("resource:s3")]
    [InlineData("resource:opensearch")]
    [InlineData("boundary")]
    [InlineData("scp")]
    [InlineData("rcp")]
    public void The_type_can_be_given(string type)
    {
        using var workspace = new Workspace();
        workspace.Write("a.json", SamplePolicies.WithoutAction);

        RunResult run = workspace.Run("check", "--type", type);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.json(4,5): error WIV0101: ", run.Output);
    }

    [Theory]
    [InlineData("scp", "WIV0191")]
    [InlineData("rcp", "WIV0192")]
    [InlineData("resource:sqs", "WIV0190")]
    [InlineData("boundary", "WIV0148")]
    public void Each_type_has_its_own_grammar(string type, string id)
    {
        using var workspace = new Workspace();
        workspace.Write("bucket.json", SamplePolicies.OfBucket);

        Assert.Contains(id, workspace.Run("check", "--type", type).Output);
        Assert.DoesNotContain(id, workspace.Run("check", "--type", "resource:s3").Output);
    }

    [Fact]
    public void Sids_with_spaces_are_right_in_the_policy_of_a_key()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "key.json",
            """
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Sid": "Enable IAM User Permissions", "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
                "Action": "kms:*", "Resource": "*"
              }]
            }
            """
        );

        Assert.Equal("0 errors, 0 warnings, 0 suggestions in 1 file", workspace.Run("check").OutputLines[^1]);
        Assert.Equal(0, workspace.Run("check", "--type", "resource:kms").ExitCode);
        Assert.Contains("WIV0113", workspace.Run("check", "--type", "trust").Output);
    }

    [Fact]
    public void A_principal_is_right_in_the_policy_of_a_resource_and_in_no_identity_policy()
    {
        using var workspace = new Workspace();
        workspace.Write("bucket.json", SamplePolicies.OfBucket);

        Assert.Equal((0, ""), (workspace.Run("check").ExitCode, workspace.Run("check").Error));
        Assert.Contains("WIV0148", workspace.Run("check", "--type", "identity").Output);
    }
}
