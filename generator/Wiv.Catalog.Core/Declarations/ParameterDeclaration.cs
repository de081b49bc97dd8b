using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>An entry of <c>parameters</c>. A type that is missing or unknown is read as text, and is a problem of its own.</summary>
internal sealed record ParameterDeclaration(PositionedText Name, ParameterType Type, string? Matches, string Why)
{
    /// <summary>What is declared of its values besides the type.</summary>
    public ParameterDetails Details { get; init; } = ParameterDetails.None;

    /// <summary>The values in it, to check them where the parameter is known to stand.</summary>
    public EquatableArray<PositionedText> Written { get; init; }
}
