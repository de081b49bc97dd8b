using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Generator.Analyzers.Places;

/// <summary>A place in C# that takes a policy.</summary>
/// <param name="Usage">What the policy is used as; <see langword="null"/> where any can stand.</param>
internal readonly record struct PolicyPlace(PolicyUsage? Usage);
