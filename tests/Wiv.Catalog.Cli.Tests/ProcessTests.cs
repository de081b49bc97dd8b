using System.Diagnostics;
using System.Text;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>What only shows when the command runs as a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task A_build_that_reads_the_output_gets_utf8_and_the_exit_code()
    {
        using var workspace = new Workspace("日本");
        workspace.Write("Größe.permissions.yaml", SampleCatalogs.Broken);

        (int exitCode, byte[] error) = await Run(workspace.Folder, "render", "Größe.permissions.yaml", "--output", "docs");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Größe.permissions.yaml(3,13): error WIV0003: ", Encoding.UTF8.GetString(error));
    }

    private static async Task<(int ExitCode, byte[] Error)> Run(string folder, params string[] arguments)
    {
        string command = Path.Combine(AppContext.BaseDirectory, "wiv-catalog.dll");
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [command, .. arguments]) { WorkingDirectory = folder, RedirectStandardError = true }
        )!;
        using var error = new MemoryStream();
        await process.StandardError.BaseStream.CopyToAsync(error);
        await process.WaitForExitAsync();
        return (process.ExitCode, error.ToArray());
    }
}
