using System.Text.RegularExpressions;

namespace Wiv.Catalog.Package.Tests;

/// <summary>What a run of <c>dotnet</c> left behind.</summary>
internal sealed partial record DotNetResult(int ExitCode, string Output, string Error)
{
    /// <summary>The errors and warnings of a build, each once, without the number of the node before and the project behind them.</summary>
    public string[] Diagnostics => DiagnosticsOf("");

    /// <summary>Those of one of the projects that were built.</summary>
    public string[] DiagnosticsOf(string project) =>
        Output
            .ReplaceLineEndings("\n")
            .Split('\n')
            .Where(line => line.Contains(": error ") || line.Contains(" : error") || line.Contains(": warning "))
            .Where(line => line.Contains(project))
            .Select(line => NodeNumber().Replace(line.Split(" [")[0].Trim(), ""))
            .Distinct()
            .ToArray();

    /// <summary>Whether a build ran the target, which it neither left out nor found up to date.</summary>
    public bool Ran(string target) =>
        Output.Contains($"Done building target \"{target}\"") && !Output.Contains($"Skipping target \"{target}\"");

    /// <summary>How often a build told <paramref name="text"/>.</summary>
    public int Count(string text) => Output.Split(text).Length - 1;

    public DotNetResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, $"dotnet ended with {ExitCode}:\n{Told}");
        return this;
    }

    /// <summary>The build said nothing of <paramref name="project"/>, though others may have failed.</summary>
    public DotNetResult AssertSilent(string project = "")
    {
        string[] told = DiagnosticsOf(project);
        Assert.True(told.Length == 0, $"the build of {project} is not silent:\n{string.Join("\n", told)}");
        return this;
    }

    public DotNetResult AssertFailure()
    {
        Assert.True(ExitCode != 0, $"dotnet did not fail:\n{Told}");
        return this;
    }

    /// <summary>What a person reads first: a detailed build tells thousands of lines more.</summary>
    private string Told =>
        string.Join("\n", Diagnostics.Take(20).Append(Output[Math.Max(0, Output.Length - 2000)..]).Append(Error));

    [GeneratedRegex(@"^\d+(:\d+)?>")]
    private static partial Regex NodeNumber();
}
