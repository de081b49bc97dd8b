namespace Wiv.Catalog.Package.Tests.Packages;

/// <summary>The command as a tool that somebody installs.</summary>
[Collection(PackageGroup.Name)]
public sealed class ToolTests(PackedPackage package)
{
    [Fact]
    public async Task The_tool_installs_and_checks_a_catalog()
    {
        Consumer consumer = package
            .CreateConsumer("Tool")
            .Write("good/shop.permissions.yaml", Consumer.Catalog)
            .Write("bad/shop.permissions.yaml", Consumer.Catalog.Replace("s3:ListBucket", "s3-ListBucket"));
        string[] install = ["tool", "install", "Wiv.Catalog.Cli", "--version", package.Version, "--tool-path", "tools"];

        (await consumer.Run(install)).AssertSuccess();
        string command = consumer.At(OperatingSystem.IsWindows() ? "tools/wiv-catalog.exe" : "tools/wiv-catalog");
        DotNetResult good = await DotNet.RunProgram(consumer.At(""), command, "check", "good");
        DotNetResult bad = await DotNet.RunProgram(consumer.At(""), command, "check", "bad");

        Assert.Equal(0, good.ExitCode);
        Assert.Equal(1, bad.ExitCode);
        Assert.Contains("bad/shop.permissions.yaml(9,21): error WIV0010", bad.Output);
    }
}
