using Wiv.Catalog.Core.Text;

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

    /// <summary>Whether it is about every resource, always.</summary>
    public bool IsEverywhere =>
        Conditions.Count == 0 && Resources is { IsNot: false } on && on.Items.Any(resource => resource.IsAny);

    /// <summary>The tests of its conditions, in order.</summary>
    public IEnumerable<KeyTest> Tests => Conditions.SelectMany(condition => condition.Tests);

    /// <summary>Its texts that may hold parameters, in order.</summary>
    public IEnumerable<Template> Texts =>
        (Principals?.Items ?? default)
            .Select(principal => principal.Value)
            .Concat((Resources?.Items ?? default).Select(resource => resource.Arn))
            .Concat(Tests.SelectMany(test => test.Values));

    /// <summary>The names of its parameters, in order.</summary>
    public IEnumerable<string> Parameters => Texts.SelectMany(text => text.Parameters);
}
