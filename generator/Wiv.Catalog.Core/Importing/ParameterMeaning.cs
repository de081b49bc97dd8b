namespace Wiv.Catalog.Core.Importing;

/// <summary>What a file means by a parameter.</summary>
/// <param name="Path">The file.</param>
/// <param name="Hint">What it tells of the parameter, if it declares it.</param>
/// <param name="Use">How it uses it.</param>
internal sealed record ParameterMeaning(string Path, ParameterHint? Hint, ParameterUse Use)
{
    private const ParameterUse Inside = ParameterUse.Part | ParameterUse.Account | ParameterUse.Region;

    /// <summary>Whether one parameter can be both. What one file contradicts itself in is told elsewhere.</summary>
    public bool IsCompatible(ParameterMeaning other) =>
        Path == other.Path
        || (
            !(Has(ParameterUse.Arn) && other.Has(Inside))
            && !(Has(Inside) && other.Has(ParameterUse.Arn))
            && !(Has(ParameterUse.Account) && other.Has(ParameterUse.Region))
            && !(Has(ParameterUse.Region) && other.Has(ParameterUse.Account))
            && (Hint is null || other.Hint is null || Hint.IsCompatible(other.Hint))
        );

    /// <summary>Both meanings, the first to tell something believed.</summary>
    public ParameterMeaning With(ParameterMeaning other) => this with { Hint = Hint ?? other.Hint, Use = Use | other.Use };

    private bool Has(ParameterUse use) => (Use & use) != 0;
}
