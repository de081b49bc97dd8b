namespace Wiv.Catalog.Core.Importing.Owning;

/// <summary>A role, user or group that a policy is attached to.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name; the expression in <c>${...}</c> where something outside the input names it.</param>
internal sealed record Owner(OwnerKind Kind, string Name)
{
    /// <summary>The owner in the words of a message.</summary>
    public override string ToString() => $"the {Kind.ToString().ToLowerInvariant()} '{Name}'";
}
