using System.Runtime.InteropServices;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>The images for one system, beside the command that runs anywhere. Here they are copies: what is found is the same.</summary>
public sealed class PrecompiledTests
{
    private static readonly string[] Precompiled =
    [
        "wiv-catalog",
        "Wiv.Catalog.Core",
        "Wiv.Catalog.YamlDotNet",
        "System.CommandLine",
    ];

    private static readonly string Images =
        $"precompiled/{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    [Fact]
    public void The_images_for_this_system_run()
    {
        using var workspace = Installed();
        Copy(workspace, Images, Precompiled);
        workspace.Write("Wiv.Catalog.Core.dll", "what nobody reads"u8.ToArray());

        Assert.Equal(1, Check(workspace).ExitCode);
    }

    [Theory]
    [InlineData("precompiled/beos-ppc")]
    [InlineData("")]
    public void Without_images_for_this_system_the_command_beside_them_runs(string folder)
    {
        using var workspace = Installed();
        string images = folder.Length == 0 ? Images : folder;
        foreach (string assembly in Precompiled)
        {
            workspace.Write($"{images}/{assembly}.dll", "what no system loads"u8.ToArray());
        }

        Assert.Equal(1, Check(workspace).ExitCode);
    }

    private static RunResult Check(Workspace workspace)
    {
        workspace.Write("policy.json", """{ "Statement": { "Effect": "Allow" } }""");
        RunResult result = CommandProcess.RunAt(workspace.At("wiv-catalog.dll"), workspace.Folder, "check", "policy.json");
        Assert.Equal("", result.Error);
        Assert.StartsWith("policy.json(1,", result.Output);
        return result;
    }

    /// <summary>Without the list of dependencies, which names assemblies that a check does not need.</summary>
    private static Workspace Installed()
    {
        var workspace = new Workspace();
        Copy(workspace, ".", [.. Precompiled, "Spectre.Console", "Spectre.Console.Ansi"]);
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "wiv-catalog.runtimeconfig.json"),
            workspace.At("wiv-catalog.runtimeconfig.json")
        );
        return workspace;
    }

    private static void Copy(Workspace workspace, string folder, string[] assemblies)
    {
        foreach (string assembly in assemblies)
        {
            workspace.Write(
                $"{folder}/{assembly}.dll",
                File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"))
            );
        }
    }
}
