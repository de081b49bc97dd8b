using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Deciding;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Comparing;

/// <summary>
/// Proves what rows were only seen to do: a row that looks wider is so when there is a request that shows it, and is not when there
/// can be none. Rows that take too much to prove keep the direction that they were seen to have.
/// </summary>
/// <param name="before">The catalog before.</param>
/// <param name="after">The catalog after.</param>
internal sealed class ProvedDirections(PermissionCatalog before, PermissionCatalog after)
{
    /// <summary>About what it takes to look at a row.</summary>
    private const int StepsOfRow = 16;

    private long _left = Budgets.ProofOfRows;

    private readonly ParameterKeys _parameters = new([before, after]);

    private readonly Dictionary<bool, (Authority Old, Authority New)> _authorities = [];

    /// <summary>The change with the direction that is proved, and with its witness.</summary>
    public RowChange Prove(RowChange change)
    {
        if (change.Direction is not (Direction.Wider or Direction.MayBeWider) || !IsProvable(change))
        {
            return change;
        }

        (Authority old, Authority @new) = Authorities(change.Row.IsTrust);
        if (_left <= 0)
        {
            return change;
        }

        // Only what the row is about is asked: of a row that allows what it allows, of one that denies what it denied.
        Row asked = (change.Row.IsDeny ? change.Old : change.New)!;
        DecidedStatement statement = DecidedCatalog.Of(asked.Statement, _parameters);
        ProofAnswer answer = new Prover(new ReferenceFacts(_parameters), Math.Min(_left, Budgets.ProofOfRow)).NoWider(
            old,
            @new.Within([Allowing(statement)])
        );
        // A proof looks at every row before and after, whatever it finds.
        _left -= answer.Steps + (StepsOfRow * (old.Statements.Count() + @new.Statements.Count()));
        ProofResult result = ProofResult.Of(answer, change.Row.IsTrust);
        return result.Verdict switch
        {
            Verdict.Yes => NotWider(change),
            Verdict.No => change with
            {
                // What AWS may add one day is allowed by nobody today.
                Direction = NeverActions.IsKnown(result.Witness!.Action) ? Direction.Wider : change.Direction,
                Witness = result,
            },
            _ => change,
        };
    }

    /// <summary>What looked new to a row alone is allowed by others, or denied.</summary>
    private static RowChange NotWider(RowChange change) =>
        change.Row.IsDeny
            ? change with
            {
                Direction = change.Gained.IsEmpty ? Direction.Other : Direction.Narrower,
            }
            : change with
            {
                Direction = change.Lost.IsEmpty ? Direction.Other : Direction.Narrower,
                Gained = Gap.None,
            };

    /// <summary>Whether the catalogs alone decide. What a row denied may be allowed by what else the customer attaches.</summary>
    private static bool IsProvable(RowChange change) =>
        change.Row.IsDeny ? change.Old is not null && change.IsAllowedOtherwise : change.New is not null;

    private (Authority Old, Authority New) Authorities(bool isTrust)
    {
        if (!_authorities.TryGetValue(isTrust, out (Authority, Authority) known))
        {
            known = (Of(before, isTrust), Of(after, isTrust));
            _authorities.Add(isTrust, known);
        }

        return known;
    }

    private Authority Of(PermissionCatalog catalog, bool isTrust)
    {
        var decided = new DecidedCatalog([catalog], _parameters);
        return new Authority([isTrust ? decided.Trust() : decided.Permissions()]);
    }

    private static DecidedStatement Allowing(DecidedStatement statement) =>
        new(false, statement.Actions, statement.Resources, statement.Principals, statement.Tests)
        {
            KnowsVariables = statement.KnowsVariables,
        };
}
