namespace Wiv.Catalog.Cli.Commands.RecordUsage;

/// <summary>What a build asked <c>record-usage</c> for.</summary>
/// <param name="Assembly">The compiled assembly.</param>
/// <param name="Project">The project file.</param>
/// <param name="Output">The file to write.</param>
/// <param name="Policies">The policies that the project runs under; none means all.</param>
/// <param name="Catalogs">The catalogs of the project.</param>
/// <param name="PathMap">What the compiler wrote in place of folders.</param>
internal sealed record RecordUsageRequest(
    string Assembly,
    string Project,
    string Output,
    IReadOnlyList<string> Policies,
    IReadOnlyList<string> Catalogs,
    string PathMap
);
