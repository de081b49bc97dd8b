using Wiv.Catalog.Core.Importing.Reading;
using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing;

/// <summary>A policy that stands in an input, not yet read.</summary>
/// <param name="Name">What it is called there; of a trust policy, its role.</param>
/// <param name="Document">The policy.</param>
/// <param name="IsTrust">Whether it says who may assume a role.</param>
/// <param name="Texts">How texts are written there.</param>
internal sealed record FoundPolicy(PositionedText Name, JsonValue Document, bool IsTrust, TextSource Texts)
{
    public SourceSpan Span => Document.Span;

    /// <summary>The roles that it is of; none where the input does not say.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];
}
