using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>What one file declares, and what is wrong with it.</summary>
/// <param name="Path">The file.</param>
/// <param name="CatalogName">The catalog that it is a part of; absent when it names none.</param>
/// <param name="IsDamaged">Lines of it could not be read, so that a declaration that seems to be missing may stand there.</param>
/// <param name="Problems">What is wrong with it, seen by itself.</param>
internal sealed record CatalogFile(string Path, PositionedText? CatalogName, bool IsDamaged, EquatableArray<Problem> Problems)
{
    /// <summary>How many characters it has.</summary>
    public int Length { get; init; }

    public PositionedText? Title { get; init; }

    public PositionedText? Summary { get; init; }

    public EquatableArray<ParameterDeclaration> Parameters { get; init; }

    public EquatableArray<ResourceDeclaration> Resources { get; init; }

    public EquatableArray<ConditionDeclaration> Conditions { get; init; }

    public EquatableArray<CategoryDeclaration> Categories { get; init; }

    public EquatableArray<TrustDeclaration> Trust { get; init; }

    public EquatableArray<PolicyDeclaration> Policies { get; init; }

    public EquatableArray<NeverDeclaration> Never { get; init; }
}
