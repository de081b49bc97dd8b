namespace Wiv.Catalog.Core.Usage;

/// <summary>Which permissions the code of a project uses, as its build recorded it.</summary>
/// <param name="Project">The name of the project file.</param>
/// <param name="Policies">The policies that the project runs under; none means all.</param>
/// <param name="Catalogs">The catalogs of the project, relative to its folder.</param>
/// <param name="Uses">What it uses, sorted.</param>
internal sealed record UsageFacts(
    string Project,
    IReadOnlyList<string> Policies,
    IReadOnlyList<string> Catalogs,
    IReadOnlyList<PermissionUse> Uses
)
{
    /// <summary>The version of the format. It counts up when a reader of the old one would misunderstand the new one.</summary>
    public const int Version = 1;

    /// <summary>The name of the file that a build writes.</summary>
    public const string FileName = "wiv.usage.json";
}
