using Wiv.Catalog.Core.Diagnostics;

namespace Wiv.Catalog.Core.Importing.Owning;

/// <summary>A problem that counts only if its owner is imported.</summary>
/// <param name="Link">Whose it is.</param>
/// <param name="Problem">The problem.</param>
internal sealed record OwnedProblem(PolicyLink Link, Problem Problem);
