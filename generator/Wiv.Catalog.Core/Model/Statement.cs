namespace Wiv.Catalog.Core.Model;

/// <summary>A statement of a policy: what a row says, or several rows that are rendered as one.</summary>
/// <param name="Effect">Whether it allows or denies.</param>
/// <param name="Principals">For whom; absent in a policy that is attached to the role.</param>
/// <param name="Actions">What it is about.</param>
/// <param name="Resources">On what; absent in a trust policy, where it is the role.</param>
/// <param name="Conditions">When: all of them must hold.</param>
internal sealed record Statement(
    Effect Effect,
    Element<Principal>? Principals,
    Element<string> Actions,
    Element<Resource>? Resources,
    EquatableArray<Condition> Conditions
)
{
    /// <summary>Its id; a statement that has one stands alone.</summary>
    public string? Sid { get; init; }

    public bool IsDeny => Effect == Effect.Deny;

    /// <summary>The names of its parameters, in order.</summary>
    public IEnumerable<string> Parameters =>
        (Principals?.Items ?? default)
            .SelectMany(principal => principal.Value.Parameters)
            .Concat((Resources?.Items ?? default).SelectMany(resource => resource.Arn.Parameters))
            .Concat(Conditions.SelectMany(condition => condition.Parameters));
}
