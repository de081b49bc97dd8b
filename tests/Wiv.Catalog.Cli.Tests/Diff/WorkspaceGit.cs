using System.Diagnostics;

namespace Wiv.Catalog.Cli.Tests.Diff;

internal static class WorkspaceGit
{
    /// <summary>Runs git in the workspace.</summary>
    public static void Git(this Workspace workspace, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = workspace.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
