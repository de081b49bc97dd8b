using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A policy as the rules see it, whether it was read from JSON or from a catalog: every element with its place.</summary>
/// <param name="Kind">What it is used as: one flag.</param>
/// <param name="Statements">Its statements; of a catalog's policy, one a row.</param>
/// <param name="Size">Its length as IAM counts it, without white space.</param>
/// <param name="Span">Where it stands: of a catalog's policy, its name.</param>
internal sealed record CheckedPolicy(PolicyKind Kind, IReadOnlyList<CheckedStatement> Statements, int Size, SourceSpan Span)
{
    /// <summary>The length of the longest part that it is published in; a policy in JSON is one part.</summary>
    public int LongestPart { get; init; } = Size;

    /// <summary>The version of the policy language; absent where none is written.</summary>
    public PositionedText? Version { get; init; }

    /// <summary>The service that has the resource, when it is a resource's policy and the service is known.</summary>
    public string? Service { get; init; }

    /// <summary>Its name, when it is a catalog's; rules that speak of rows and reasons need one.</summary>
    public string? CatalogName { get; init; }

    /// <summary>Whether it has policy variables: they came with this version, and a catalog's policy always has it.</summary>
    public bool KnowsVariables => CatalogName is not null || Version?.Value == "2012-10-17";
}
