namespace Wiv.Catalog.Cli.Tests.List;

public sealed class ListJsonTests
{
    [Fact]
    public void A_permission_has_these_fields()
    {
        using var workspace = new Workspace();
        workspace.Write("shop.permissions.yaml", SampleCatalogs.Shop);

        RunResult run = workspace.RunOnScreen(80, "list", "--format", "json", "--level", "Write", "--service", "ec2");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            {"catalog":"Shop","policy":"FleetPolicy","group":null,"effect":"Allow","actions":["ec2:StopInstances"],"resources":[{"name":"*","arn":"*","label":null}],
            "conditions":[{"name":"Tagged","tests":["StringEquals aws:ResourceTag/team = \"shop\""],"label":"Tagged team"}],
            "why":"Stop a machine that is not used","accessLevels":["Write"]}
            """.ReplaceLineEndings(""),
            Assert.Single(run.Items("permissions")).GetRawText()
        );
    }
}
