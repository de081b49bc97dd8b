using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Wiv.Catalog.Cli.Tests.Faults;

/// <summary>
/// Kills renders at random, as an impatient user and a machine without memory do. <c>WIV_KILLS=200</c> is the long run.
/// </summary>
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private static readonly string[] Catalogs = ["old", "new"];

    private const int Policies = 120;

    private readonly Workspace workspace = new();

    private static int Kills =>
        int.TryParse(Environment.GetEnvironmentVariable("WIV_KILLS"), CultureInfo.InvariantCulture, out int kills) ? kills : 20;

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Every_output_is_old_or_new_and_nothing_is_left_behind()
    {
        workspace.Write("old/a.permissions.yaml", Catalog("OldPolicy", "old"));
        workspace.Write("new/a.permissions.yaml", Catalog("NewPolicy", "new"));
        TimeSpan duration = Render("old", "expected/old");
        Render("new", "expected/new");
        Render("old", "docs");
        var random = new Random(7);
        Dictionary<string, string> old = Published("expected/old");
        Dictionary<string, string> @new = Published("expected/new");
        var left = new HashSet<string>();
        int killed = 0;
        for (int i = 1; i <= Kills; i++)
        {
            using Process process = Start(Catalogs[i % 2], "docs");
            Wait(process, duration, random);
            killed += process.HasExited ? 0 : 1;
            process.Kill();
            process.WaitForExit();
            AssertOldOrNew(old, @new);
            left.UnionWith(Hidden());
        }

        foreach (string file in Hidden())
        {
            workspace.Age(file);
        }

        Render("new", "docs");
        log.WriteLine($"{Kills} runs, {killed} killed before their end, {left.Count} temporary files left and removed");

        Assert.Empty(Hidden());
        Assert.Equal(Published("expected/new"), Published("docs"));
    }

    /// <summary>Of many files, so that there is much between the first and the last.</summary>
    private static string Catalog(string policy, string word) =>
        $$"""
            catalog: A
            policies:
              {{policy}}:
                permissions:
                  - { action: "s3:GetObject", resource: "*", why: Know the {{word}} objects }

            """.ReplaceLineEndings("\n")
        + string.Concat(
            Enumerable
                .Range(0, Policies)
                .Select(i =>
                    $"  Common{i}:\n    permissions:\n"
                    + $"      - {{ action: \"s3:GetObject\", resource: \"*\", why: Know the {word} objects of {i} }}\n"
                    + $"      - {{ action: \"ec2:Describe{(word == "old" ? "Instances" : "Vpcs")}\", resource: \"*\", why: See {i} }}\n"
                )
        );

    private Process Start(string catalog, string output) =>
        CommandProcess.Start(workspace.Folder, "render", catalog, "-o", output, "--written", $"{output}.list", "--no-warnings");

    /// <summary>Waits for any moment of a run, or, every other time, for one while it writes, which is soon over.</summary>
    private static void Wait(Process process, TimeSpan duration, Random random)
    {
        if (random.Next(2) == 0)
        {
            Thread.Sleep(duration * (0.35 + (0.65 * random.NextDouble())));
            return;
        }

        for (int lines = random.Next(Policies); lines >= 0 && process.StandardOutput.ReadLine() is not null; lines--) { }
        Thread.SpinWait(random.Next(20_000));
    }

    private TimeSpan Render(string catalog, string output)
    {
        var watch = Stopwatch.StartNew();
        using Process process = Start(catalog, output);
        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return watch.Elapsed;
    }

    private void AssertOldOrNew(Dictionary<string, string> old, Dictionary<string, string> @new)
    {
        foreach ((string file, string text) in Published("docs"))
        {
            Assert.True(
                old.GetValueOrDefault(file) == text || @new.GetValueOrDefault(file) == text,
                $"{file} is neither the old nor the new one"
            );
        }
    }

    private string[] Hidden() => workspace.Files.Where(file => Path.GetFileName(file).StartsWith('.')).ToArray();

    private Dictionary<string, string> Published(string folder) =>
        workspace
            .Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
            .Except(Hidden())
            .ToDictionary(file => file[(folder.Length + 1)..], workspace.Read);
}
