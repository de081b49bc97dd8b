using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Importing.Owning;

/// <summary>An attachment of a policy.</summary>
/// <param name="Candidates">Whom it may be attached to: one, unless only the deployment decides.</param>
/// <param name="IsOpen">Whether it may also be a role that the input does not show.</param>
/// <param name="Span">Where the attachment stands.</param>
internal sealed record PolicyLink(IReadOnlyList<Owner> Candidates, bool IsOpen, SourceSpan Span)
{
    /// <summary>A link to one owner.</summary>
    public static PolicyLink To(Owner owner, SourceSpan span) => new([owner], false, span);

    /// <summary>Whether the policy is certainly attached to the role.</summary>
    public bool IsOf(string role) => !IsOpen && Candidates.Count > 0 && Candidates.All(owner => IsRole(owner, role));

    /// <summary>Whether the policy may be attached to the role.</summary>
    public bool MayBeOf(string role) => IsOpen || Candidates.Any(owner => IsRole(owner, role));

    private static bool IsRole(Owner owner, string role) => owner.Kind == OwnerKind.Role && owner.Name == role;
}
