using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Commands.Check;

/// <summary>What the user asked <c>check</c> for.</summary>
/// <param name="Paths">Catalogs, policies and folders; none means the current folder.</param>
/// <param name="Type">What the policies are used as; <see langword="null"/> to decide by each policy.</param>
/// <param name="Format">How to write the findings.</param>
/// <param name="FailOn">The least serious finding that makes the run fail.</param>
internal sealed record CheckRequest(IReadOnlyList<string> Paths, PolicyUsage? Type, ReportFormat Format, Severity FailOn);
