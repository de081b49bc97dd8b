namespace Wiv.Catalog.Cli.Recording;

/// <summary>What a build says of a project: which assembly it compiled, and what only MSBuild knows.</summary>
/// <param name="Assembly">The compiled assembly.</param>
/// <param name="Project">The project file.</param>
/// <param name="Policies">The policies that the project runs under; none means all.</param>
/// <param name="Catalogs">The catalogs of the project.</param>
/// <param name="PathMap">What the compiler wrote in place of folders.</param>
internal sealed record BuiltProject(
    string Assembly,
    string Project,
    IReadOnlyList<string> Policies,
    IReadOnlyList<string> Catalogs,
    string PathMap
)
{
    /// <summary>The name of the file that a build writes, into its folder in <c>obj</c>.</summary>
    public const string FileName = "wiv-catalog.usage-arguments.txt";

    private const string EndOfOptions = "--";

    /// <summary>Reads the file of a build: the arguments of <c>record-usage</c>, one per line.</summary>
    /// <returns>What it says; <see langword="null"/> where it names no assembly or project.</returns>
    public static BuiltProject? Read(string text)
    {
        string[] lines = text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToArray();
        int end = Array.IndexOf(lines, EndOfOptions);
        string? assembly = end >= 0 ? lines.ElementAtOrDefault(end + 1) : null;
        string[] options = end >= 0 ? lines[..end] : [];
        string? project = After(options, "--project");
        return assembly is null || project is null
            ? null
            : new BuiltProject(
                assembly,
                project,
                All(options, "--policy="),
                All(options, "--catalog="),
                After(options, "--path-map") ?? ""
            );
    }

    private static string? After(string[] options, string name) =>
        Array.IndexOf(options, name) is >= 0 and var i ? options.ElementAtOrDefault(i + 1) : null;

    private static string[] All(string[] options, string prefix) =>
        options
            .Where(option => option.StartsWith(prefix, StringComparison.Ordinal))
            .Select(option => option[prefix.Length..])
            .ToArray();
}
