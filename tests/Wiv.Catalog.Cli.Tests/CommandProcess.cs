using System.Diagnostics;
using System.Text;

namespace Wiv.Catalog.Cli.Tests;

/// <summary>Runs the command as a process of its own.</summary>
internal static class CommandProcess
{
    /// <summary>Long enough for a busy machine; a run that takes longer does not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "wiv-catalog.dll");

    /// <summary>In the environment, makes a run one that knows cultures, which the command that is shipped does not.</summary>
    public const string KnowsCultures = "WIV_TEST_CULTURES";

    /// <summary>Starts it without waiting for it, and without reading what it says.</summary>
    public static Process Start(string folder, params string[] arguments) =>
        Process.Start(Info(folder, "dotnet", [Assembly, .. arguments]))!;

    /// <summary>Runs it and waits for the end.</summary>
    public static RunResult Run(string folder, params string[] arguments) => Finish(Start(folder, arguments));

    /// <summary>Runs another copy of it.</summary>
    public static RunResult RunAt(string assembly, string folder, params string[] arguments) =>
        Finish(Process.Start(Info(folder, "dotnet", [assembly, .. arguments]))!);

    /// <summary>Runs it with other environment variables.</summary>
    public static RunResult Run(string folder, IEnumerable<KeyValuePair<string, string>> environment, params string[] arguments)
    {
        KeyValuePair<string, string>[] variables = [.. environment];
        bool knowsCultures = variables.Any(variable => variable.Key == KnowsCultures);
        string[] options = knowsCultures ? ["exec", "--runtimeconfig", ConfigurationWithCultures()] : [];
        ProcessStartInfo info = Info(folder, "dotnet", [.. options, Assembly, .. arguments]);
        foreach ((string name, string value) in variables)
        {
            info.Environment[name] = value;
        }

        return Finish(Process.Start(info)!);
    }

    /// <summary>Runs it in a shell, for what only a shell can do with the standard streams; <c>wiv</c> is the command.</summary>
    public static RunResult Shell(string folder, string script)
    {
        ProcessStartInfo info = Info(folder, "bash", ["-c", $"wiv() {{ dotnet \"$WIV_ASSEMBLY\" \"$@\"; }}; {script}"]);
        info.Environment["WIV_ASSEMBLY"] = Assembly;
        return Finish(Process.Start(info)!);
    }

    /// <summary>Runs a tool of the system, and tells whether it did what it was to do.</summary>
    public static bool Tool(string folder, string name, params string[] arguments)
    {
        try
        {
            return Finish(Process.Start(Info(folder, name, arguments))!).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string ConfigurationWithCultures()
    {
        string shipped = Path.ChangeExtension(Assembly, ".runtimeconfig.json");
        string path = Path.Combine(AppContext.BaseDirectory, "with-cultures.runtimeconfig.json");
        string text = File.ReadAllText(shipped)
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, text);
        }

        return path;
    }

    private static ProcessStartInfo Info(string folder, string name, string[] arguments) =>
        new(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

    private static RunResult Finish(Process started)
    {
        using Process process = started;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the command does not end");
        }

        return new RunResult(process.ExitCode, output.Result, error.Result);
    }
}
