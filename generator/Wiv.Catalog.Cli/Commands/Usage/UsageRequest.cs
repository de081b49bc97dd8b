namespace Wiv.Catalog.Cli.Commands.Usage;

/// <summary>What the user asked <c>usage</c> for.</summary>
/// <param name="Paths">Solutions, projects, facts and folders; none means the current folder.</param>
/// <param name="Catalogs">Catalog files and folders; none means those of the projects.</param>
/// <param name="Format">How to write it.</param>
/// <param name="FailOn">What makes the run fail.</param>
/// <param name="ListsUnknown">Whether to list calls whose permissions are not known.</param>
internal sealed record UsageRequest(
    IReadOnlyList<string> Paths,
    IReadOnlyList<string> Catalogs,
    AnswerFormat Format,
    UsageFailure FailOn,
    bool ListsUnknown
);
