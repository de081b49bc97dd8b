namespace Wiv.Catalog.Core.Importing;

/// <summary>What a file means by a parameter.</summary>
/// <param name="Path">The file.</param>
/// <param name="Hint">What it tells of the parameter, if it declares it.</param>
/// <param name="Use">How it uses it.</param>
internal sealed record ParameterMeaning(string Path, ParameterHint? Hint, ImportedUse Use)
{
    private const ImportedUse Inside = ImportedUse.Part | ImportedUse.Account | ImportedUse.Region;

    /// <summary>Whether one parameter can be both. What one file contradicts itself in is told elsewhere.</summary>
    public bool IsCompatible(ParameterMeaning other) =>
        Path == other.Path
        || (
            !(Has(ImportedUse.Arn) && other.Has(Inside))
            && !(Has(Inside) && other.Has(ImportedUse.Arn))
            && !(Has(ImportedUse.Account) && other.Has(ImportedUse.Region))
            && !(Has(ImportedUse.Region) && other.Has(ImportedUse.Account))
            && (Hint is null || other.Hint is null || Hint.IsCompatible(other.Hint))
        );

    /// <summary>Both meanings, the first to tell something believed.</summary>
    public ParameterMeaning With(ParameterMeaning other) =>
        this with
        {
            Hint = Hint is null || other.Hint is null ? Hint ?? other.Hint : Hint.With(other.Hint),
            Use = Use | other.Use,
        };

    private bool Has(ImportedUse use) => (Use & use) != 0;
}
