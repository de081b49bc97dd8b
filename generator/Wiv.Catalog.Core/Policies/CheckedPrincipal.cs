using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Policies;

/// <summary>A principal of a statement.</summary>
/// <param name="Type"><c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>, or what the text has; <c>*</c> for <c>"Principal": "*"</c>.</param>
/// <param name="Value">As it is written, and where.</param>
/// <param name="Example">The same with an example in place of every parameter of a catalog.</param>
internal sealed record CheckedPrincipal(PositionedText Type, PositionedText Value, string Example)
{
    /// <summary>The same with its parameters.</summary>
    public Template Template { get; init; } = Template.Literal(Value.Value);
}
