using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Importing;

/// <summary>What an input tells of a parameter.</summary>
/// <param name="Type">What it is; <see langword="null"/> when its name alone can tell.</param>
/// <param name="Why">What it is for; may be empty.</param>
internal sealed record ParameterHint(ParameterType? Type, string Why);
