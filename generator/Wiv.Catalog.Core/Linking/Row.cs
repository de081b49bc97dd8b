using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>A row of a catalog and where it stands: a permission of a policy, or an entry of the trust policy.</summary>
/// <param name="Catalog">The name of its catalog.</param>
/// <param name="Policy">The name of its policy; absent of a trust entry.</param>
/// <param name="Group">The heading of its table; absent of a trust entry, and in a policy of one table.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Why">The reason.</param>
/// <param name="Accepted">The findings on it that are meant to be.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Row(
    string Catalog,
    string? Policy,
    string? Group,
    Statement Statement,
    string Why,
    EquatableArray<Acceptance> Accepted,
    SourceSpan Span
)
{
    /// <summary>Whether all that it names is known; what a broken row grants is not.</summary>
    public bool IsComplete { get; init; } = true;

    public bool IsTrust => Policy is null;

    public bool IsDeny => Statement.IsDeny;

    /// <summary>Whether it has no conditions, so that what it denies it denies always.</summary>
    public bool IsUnconditional => Conditions.Count == 0;

    /// <summary>Whether it is about everything, always.</summary>
    public bool IsEverywhere => Statement.IsEverywhere;

    /// <summary>What it grants or denies; or all but these.</summary>
    public Element<string> Actions => Statement.Actions;

    /// <summary>On what; or on all but these.</summary>
    public Element<Resource>? Resources => Statement.Resources;

    /// <summary>When: all of them must hold.</summary>
    public EquatableArray<Condition> Conditions => Statement.Conditions;

    /// <summary>The actions as a table shows them.</summary>
    public string ActionText => (IsDeny ? "Deny: " : "") + Text(Actions, action => action);

    /// <summary>The resources as a table shows them.</summary>
    public string ResourceText => Resources is { } resources ? Text(resources, resource => resource.Display) : "";

    /// <summary>The conditions as a table shows them; empty when there is none.</summary>
    public string ConditionText => string.Join(" and ", Conditions.Select(condition => condition.Display));

    private static string Text<T>(Element<T> element, Func<T, string> text)
        where T : IEquatable<T> => (element.IsNot ? "everything but " : "") + string.Join(", ", element.Items.Select(text));
}
