using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A value of a condition.</summary>
/// <param name="Text">As it is written, and where; a number or boolean as its text.</param>
/// <param name="Example">The same with an example in place of every parameter of a catalog.</param>
/// <param name="IsText">Whether it stands in quotes.</param>
internal sealed record CheckedValue(PositionedText Text, string Example, bool IsText)
{
    /// <summary>The same with its parameters.</summary>
    public Template Template { get; init; } = Template.Literal(Text.Value);

    public bool HasWildcard => Example.IndexOfAny(['*', '?']) >= 0;

    public bool HasVariable => Example.IndexOf("${", StringComparison.Ordinal) >= 0;
}
