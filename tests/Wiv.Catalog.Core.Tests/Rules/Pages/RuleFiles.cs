using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Tests.Rules.Pages;

/// <summary>The pages of the rules, as they are committed.</summary>
internal static class RuleFiles
{
    public const string Folder = "generator/docs/rules";

    /// <summary>Whether what is generated is written anew.</summary>
    public static bool IsUpdate { get; } = Environment.GetEnvironmentVariable("WIV_UPDATE") == "1";

    /// <summary>The examples of a rule; none while it has no page.</summary>
    public static RuleExamples Examples(Rule rule)
    {
        string path = TestFiles.InRepository($"{Folder}/{RulePage.FileName(rule)}");
        return File.Exists(path) ? RuleExamples.Read(File.ReadAllText(path)) : RuleExamples.None;
    }

    /// <summary>Holds a committed file to what is expected of it, or writes it.</summary>
    public static void Hold(string file, string expected)
    {
        string path = TestFiles.InRepository(file);
        if (IsUpdate)
        {
            File.WriteAllText(path, expected);
        }

        Assert.True(File.Exists(path), $"{file} is missing; run WIV_UPDATE=1 dotnet test");
        Assert.Equal(expected, File.ReadAllText(path));
    }
}
