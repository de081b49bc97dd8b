namespace Wiv.Catalog.Package.Tests;

/// <summary>Where this machine gets its packages, for projects that need what the SDK does not bring.</summary>
internal static class MachineSources
{
    /// <summary>The MSBuild property that adds them to the feed of the tests.</summary>
    public static async Task<string> Property()
    {
        DotNetResult listed = await DotNet.Run(Repository.Root, "nuget", "list", "source", "--format", "short");
        IEnumerable<string> sources = listed
            .AssertSuccess()
            .Output.ReplaceLineEndings("\n")
            .Split('\n')
            .Where(line => line.StartsWith("E ", StringComparison.Ordinal))
            .Select(line => line[2..]);
        return $"<RestoreAdditionalProjectSources>{string.Join(';', sources)}</RestoreAdditionalProjectSources>";
    }
}
