namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class PolicyTypeTests
{
    [Theory]
    [InlineData("identity")]
    [InlineData("session")]
    [InlineData("trust")]
    [InlineData("resource")]
    public void The_type_can_be_given(string type)
    {
        using var workspace = new Workspace();
        workspace.Write("a.json", SamplePolicies.WithoutAction);

        RunResult run = workspace.Run("check", "--type", type);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.json(4,5): error WIV0101: ", run.Output);
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
