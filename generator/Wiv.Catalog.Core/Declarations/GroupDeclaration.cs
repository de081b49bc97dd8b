using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Declarations;

/// <summary>A group of permissions: a table of the docs.</summary>
/// <param name="Name">Its heading; absent in a policy of one table.</param>
/// <param name="Category">The name of its category.</param>
/// <param name="Permissions">Its rows.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record GroupDeclaration(
    PositionedText? Name,
    PositionedText? Category,
    EquatableArray<PermissionDeclaration> Permissions,
    SourceSpan Span
);
