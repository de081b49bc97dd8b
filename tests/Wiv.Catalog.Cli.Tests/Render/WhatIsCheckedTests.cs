namespace Wiv.Catalog.Cli.Tests.Render;

/// <summary>Rendering stops at what is wrong with the text of a catalog; what its policies say is for <c>check</c>, as the docs tell.</summary>
public sealed class WhatIsCheckedTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("action: s3:GetObjct", "WIV0130")]
    public void What_check_finds_in_policies_is_rendered(string action, string id) => AssertRuns(0, action, id);

    [Theory]
    [InlineData("action: s3.GetObject", "WIV0010")]
    [InlineData("acton: s3:GetObject", "WIV0002")]
    [InlineData("condition: Nowhere\n            action: s3:GetObject", "WIV0016")]
    public void What_is_wrong_with_the_text_is_not(string action, string id) => AssertRuns(1, action, id);

    private void AssertRuns(int exitCode, string action, string id)
    {
        workspace.Write(
            "a.permissions.yaml",
            SampleCatalogs.Of("A", "Reader").Replace("action: s3:GetObject", action, StringComparison.Ordinal)
        );

        RunResult check = workspace.Run("check");
        RunResult render = workspace.Run("render", "-o", "docs");

        Assert.Equal(1, check.ExitCode);
        Assert.Contains($" {id}: ", check.Output);
        Assert.Equal(exitCode, render.ExitCode);
        Assert.Equal(exitCode == 1, render.Error.Contains($" {id}: ", StringComparison.Ordinal));
    }
}
