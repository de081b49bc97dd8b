using Wiv.Catalog.Core.Aws;
using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Grants;

/// <summary>A row of a catalog and what it grants.</summary>
internal sealed class GrantingRow
{
    private const string Everything = "*";

    private readonly MatchWork _work;
    private readonly CatalogDenials _denials;
    private readonly Lazy<EffectiveActions> _effective;
    private readonly Lazy<RowReach> _reach;
    private IReadOnlyList<string>? _levels;

    /// <param name="row">The row.</param>
    /// <param name="reach">What all rows of the catalog grant: another may name a resource that an action of this one needs as well.</param>
    /// <param name="denials">What the catalog denies; of all that another row says, only that takes away from what this one grants.</param>
    /// <param name="values">What the catalog's parameters stand for.</param>
    /// <param name="work">What may be spent on all rows together.</param>
    public GrantingRow(Row row, CatalogReach reach, CatalogDenials denials, ParameterValues values, MatchWork work)
    {
        Row = row;
        _work = work;
        _denials = denials;
        _reach = new(() => new RowReach(row, values));
        _effective = new(() =>
            new EffectiveActions([row.Statement with { Actions = ByName(row.Actions) }], reach, denials, values, work.Steps)
        );
    }

    /// <summary>The row itself.</summary>
    public Row Row { get; }

    /// <summary>Whether it denies instead of granting.</summary>
    public bool IsDeny => Row.IsDeny;

    /// <summary>Where and when it holds.</summary>
    public RowReach Reach => _reach.Value;

    /// <summary>The access levels of all that the row's actions match today, the most telling first.</summary>
    public IReadOnlyList<string> Levels => _levels ??= _work.LevelsOf(Row.Actions);

    /// <summary>Whether all that was asked of the catalogs' rows was worked out; what was not is taken to be granted.</summary>
    public bool IsComplete => !_work.Steps.IsSpent;

    /// <summary>What the row has to do with an action, or with what a pattern matches; <see langword="null"/> for nothing.</summary>
    public RowGrant? Grant(ActionMeaning meaning)
    {
        if (Denying(meaning.Text) is { } denying)
        {
            return new RowGrant(Row, denying, GrantKind.Denial, null);
        }

        if (Granting(meaning.Text) is { } by)
        {
            bool isName = by.Equals(meaning.Text, StringComparison.OrdinalIgnoreCase);
            return new RowGrant(Row, by, isName ? GrantKind.Name : GrantKind.Wildcard, ShortfallOf(by, meaning));
        }

        string? part = meaning.IsPattern ? GrantingPart(meaning.Actions) : null;
        return part is null ? null : new RowGrant(Row, part, GrantKind.Part, ShortfallOf(part, meaning));
    }

    /// <summary>Whether it grants the action, and not in vain.</summary>
    public bool Grants(AwsAction action)
    {
        AwsAction[] one = [action];
        return GrantingPart(one) is { } own && TakesEffect(own, one);
    }

    /// <summary>Whether it is about the action.</summary>
    public bool TakesIn(AwsAction action) => ElementCover.TakesInAction(Row.Actions, action.FullName);

    /// <summary>The action of the row that grants the action, or all that the pattern matches; its own name before a wildcard.</summary>
    public string? Granting(string action) => IsDeny ? null : Naming(action);

    /// <summary>The action of the row that denies the action, or all that the pattern matches.</summary>
    private string? Denying(string action) => IsDeny ? Naming(action) : null;

    /// <summary>The action of the row that grants some of the actions, which <see cref="Granting"/> does not know as a whole.</summary>
    private string? GrantingPart(IReadOnlyList<AwsAction> actions)
    {
        if (IsDeny)
        {
            return null;
        }

        return Row.Actions.IsNot
            ? actions.Any(action => _work.MayTakeIn(Row.Actions, action))
                ? Row.ActionText
                : null
            : Row.Actions.Items.FirstOrDefault(own => _work.MayMatchAny(own, actions));
    }

    /// <summary>
    /// Whether one of the actions, which the row grants by <paramref name="own"/>, can act on the row's resource at all:
    /// <c>s3:GetObject</c>, which acts on objects, is granted in vain on a bucket.
    /// </summary>
    private bool TakesEffect(string own, IReadOnlyList<AwsAction> actions) =>
        _effective.Value.HasAny(Row.Actions.IsNot ? Everything : own, actions);

    /// <summary>
    /// The actions that the row stands for today; where some of them can act on its resources, those alone.
    /// </summary>
    public IReadOnlyList<AwsAction> EffectiveActions
    {
        get
        {
            if (Row.Actions.IsNot)
            {
                return _effective.Value.Of(
                    Everything,
                    [.. ActionMeaning.Of(Everything).Actions.Where(action => _work.MayTakeIn(Row.Actions, action))]
                );
            }

            (string Own, IReadOnlyList<AwsAction> Matches)[] all =
            [
                .. Row.Actions.Items.Select(own => (own, ActionMeaning.Of(own).Actions)),
            ];
            AwsAction[] effective = [.. all.SelectMany(own => _effective.Value.Of(own.Own, own.Matches)).Distinct()];
            return effective.Length > 0 ? effective : [.. all.SelectMany(own => own.Matches).Distinct()];
        }
    }

    /// <summary>
    /// Why none of it takes effect. Of what the reference does not have, only denials can be known; but for them it is taken for
    /// effective.
    /// </summary>
    private Shortfall? ShortfallOf(string by, ActionMeaning meaning)
    {
        if (meaning.Actions.Count == 0)
        {
            return _denials.TakeEverywhere(meaning.Text) ? new Shortfall(null, []) : null;
        }

        return TakesEffect(by, meaning.Actions)
            ? null
            : _effective.Value.ShortfallOf(Row.Actions.IsNot ? Everything : by, meaning.Actions);
    }

    /// <summary>What has effect is asked of rows that name their actions; all but a few are as good as all, for the few are never asked.</summary>
    private static Element<string> ByName(Element<string> actions) =>
        actions.IsNot ? new Element<string>(false, new EquatableArray<string>([Everything])) : actions;

    private string? Naming(string action)
    {
        if (Row.Actions.IsNot)
        {
            return ElementCover.TakesInAction(Row.Actions, action) ? Row.ActionText : null;
        }

        return Row.Actions.Items.FirstOrDefault(own => own.Equals(action, StringComparison.OrdinalIgnoreCase))
            ?? Row.Actions.Items.FirstOrDefault(own => ActionPattern.Covers(own, action));
    }
}
