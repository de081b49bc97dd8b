using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing;

/// <summary>What an input tells of a parameter.</summary>
/// <param name="Type">What it is; <see langword="null"/> when its name alone can tell.</param>
/// <param name="Why">What it is for; may be empty.</param>
internal sealed record ParameterHint(ParameterType? Type, string Why)
{
    /// <summary>The pattern that an ARN must match; <see langword="null"/> where its actions tell.</summary>
    public string? Matches { get; init; }

    /// <summary>All that its declaration says of its values, in one text: two that differ are two parameters.</summary>
    public string Declared { get; init; } = "";

    /// <summary>Whether another input may mean the same parameter.</summary>
    public bool IsCompatible(ParameterHint other) =>
        (Type is null || other.Type is null || Type == other.Type)
        && (Why.Length == 0 || other.Why.Length == 0 || Why == other.Why)
        && Declared == other.Declared;
}
