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

        (int exitCode, _, byte[] error) = await Run(workspace.Folder, "render", "Größe.permissions.yaml", "--output", "docs");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Größe.permissions.yaml(3,13): error WIV0003: ", Encoding.UTF8.GetString(error));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task A_report_that_is_piped_is_plain_utf8(string format)
    {
        using var workspace = new Workspace();
        workspace.Write("Größe.json", """{ "Statement": { "Effect": "Allow" } }""");

        (int exitCode, byte[] output, byte[] error) = await Run(workspace.Folder, "check", "--format", format);

        Assert.Equal((1, 0), (exitCode, error.Length));
        Assert.Contains(format == "sarif" ? "Gr%C3%B6%C3%9Fe.json" : "Größe.json", Encoding.UTF8.GetString(output));
        Assert.DoesNotContain((byte)'\e', output);
        Assert.NotEqual(0xEF, output[0]);
        Assert.Equal((byte)'\n', output[^1]);
    }

    private static async Task<(int ExitCode, byte[] Output, byte[] Error)> Run(string folder, params string[] arguments)
    {
        string command = Path.Combine(AppContext.BaseDirectory, "wiv-catalog.dll");
        using Process process = Process.Start(
            new ProcessStartInfo("dotnet", [command, .. arguments])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        await Task.WhenAll(
            process.StandardOutput.BaseStream.CopyToAsync(output),
            process.StandardError.BaseStream.CopyToAsync(error)
        );
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), error.ToArray());
    }
}
