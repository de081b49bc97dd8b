using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>What an input tells of a parameter.</summary>
/// <param name="Type">What it is; <see langword="null"/> when its name alone can tell.</param>
/// <param name="Why">What it is for; may be empty.</param>
internal sealed record ParameterHint(ParameterType? Type, string Why)
{
    /// <summary>The pattern that an ARN must match; <see langword="null"/> where its actions tell.</summary>
    public string? Matches { get; init; }

    /// <summary>What is declared of its values besides the type.</summary>
    public ParameterDetails Details { get; init; } = ParameterDetails.None;

    /// <summary>Where it is declared.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>All that its declaration says of its values, in one text: two that differ are two parameters.</summary>
    public string Declared { get; init; } = "";

    /// <summary>Whether another input may mean the same parameter.</summary>
    public bool IsCompatible(ParameterHint other) =>
        (Type is null || other.Type is null || Type == other.Type)
        && (Why.Length == 0 || other.Why.Length == 0 || Why == other.Why)
        && (Details.Default is null || other.Details.Default is null || Details.Default == other.Details.Default)
        && Declared == other.Declared;

    /// <summary>Both, the first to tell something believed.</summary>
    public ParameterHint With(ParameterHint other) =>
        this with
        {
            Type = Type ?? other.Type,
            Why = Why.Length > 0 ? Why : other.Why,
            Details = Details with
            {
                Default = Details.Default ?? other.Details.Default,
                IsSecret = Details.IsSecret || other.Details.IsSecret,
            },
        };
}
