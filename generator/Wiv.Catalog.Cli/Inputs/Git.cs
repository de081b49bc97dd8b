using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Wiv.Catalog.Cli.Running;

namespace Wiv.Catalog.Cli.Inputs;

/// <summary>Runs git. It only reads, and asks the user nothing.</summary>
/// <param name="folder">The folder that it is run in.</param>
/// <param name="state">What the user named; it is not a file or folder, but may have been meant as one.</param>
internal sealed class Git(string folder, string state)
{
    /// <summary>What git wrote, cut at its zero characters.</summary>
    public IEnumerable<string> Lines(IReadOnlyList<string> arguments) =>
        Text(Run(arguments)).Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What git wrote.</summary>
    public byte[] Run(IReadOnlyList<string> arguments)
    {
        (int exitCode, byte[] output, string error) = Start(arguments);
        return exitCode == 0 ? output : throw new CouldNotRunException($"git {arguments[0]} failed: {error.Trim()}");
    }

    /// <summary>What git wrote; <see langword="null"/> when it found nothing. A missing repository is an error.</summary>
    public byte[]? TryRun(IReadOnlyList<string> arguments)
    {
        (int exitCode, byte[] output, string error) = Start(arguments);
        return exitCode == 0 ? output
            : error.Contains("not a git repository", StringComparison.Ordinal)
                ? throw new CouldNotRunException(state, "no such file, folder or revision, and no git repository here")
            : null;
    }

    public static string Text(byte[] output) => Encoding.UTF8.GetString(output);

    private (int ExitCode, byte[] Output, string Error) Start(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // Messages are read for what they say.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        try
        {
            using Process process = Process.Start(start)!;
#pragma warning disable RS0030 // It is git's input, and no terminal.
            process.StandardInput.Close();
#pragma warning restore RS0030
            Task<string> error = process.StandardError.ReadToEndAsync();
            byte[] output = Read(process);
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            throw new CouldNotRunException(state, "no such file or folder, and git is not installed to look for a revision");
        }
    }

    private static byte[] Read(Process process)
    {
        try
        {
            return FileBytes.ReadToEnd(process.StandardOutput.BaseStream);
        }
        catch (IOException error)
        {
            // It would wait for ever for somebody to read the rest.
            process.Kill();
            throw new CouldNotRunException($"the output of git cannot be read: {error.Message}");
        }
    }
}
