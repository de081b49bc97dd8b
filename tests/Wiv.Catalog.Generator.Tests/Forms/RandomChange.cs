using CsCheck;

namespace Wiv.Catalog.Generator.Tests.Forms;

/// <summary>Rows before and after a change, most of them alike, so that the change is not always a wider one.</summary>
internal sealed record RandomChange(RandomRow[] Old, RandomRow[] New)
{
    private static readonly Gen<Func<RandomRow, RandomRow[]>> Edit = Gen.Frequency(
        (6, Gen.Const<Func<RandomRow, RandomRow[]>>(row => [row])),
        (1, Gen.Const<Func<RandomRow, RandomRow[]>>(_ => [])),
        (2, Gen.Const<Func<RandomRow, RandomRow[]>>(row => [.. row.Actions.Select(action => row with { Actions = [action] })])),
        (
            2,
            Gen.Const<Func<RandomRow, RandomRow[]>>(row =>
                row.Resources.Length == 0 ? [row] : [.. row.Resources.Select(resource => row with { Resources = [resource] })]
            )
        ),
        (1, Gen.Const<Func<RandomRow, RandomRow[]>>(row => [row with { Actions = row.Actions[..1] }])),
        (2, Gen.Const<Func<RandomRow, RandomRow[]>>(row => [row with { Actions = [.. row.Actions.Reverse()], HasSid = false }])),
        (1, Gen.Const<Func<RandomRow, RandomRow[]>>(row => [row with { Conditions = [] }])),
        (1, Gen.Const<Func<RandomRow, RandomRow[]>>(row => [row with { Conditions = ["WithMfa"] }])),
        (1, RandomRow.Any.Select(other => (Func<RandomRow, RandomRow[]>)(row => [row, other])))
    );

    public static Gen<RandomChange> Any { get; } =
        Gen.Select(RandomRow.Any, Edit)
            .Array[1, 5]
            .Select(rows => new RandomChange(
                [.. rows.Select(row => row.Item1)],
                [.. rows.Reverse().SelectMany(row => row.Item2(row.Item1)).DefaultIfEmpty(rows[0].Item1)]
            ));

    /// <summary>Whether some request is allowed after and was not before.</summary>
    public bool LetsMoreIn =>
        RandomRow.Requests.Any(request =>
            Allows(New, request.Action, request.Resource, request.Context)
            && !Allows(Old, request.Action, request.Resource, request.Context)
        );

    private static bool Allows(RandomRow[] rows, string action, string resource, IReadOnlyDictionary<string, string> context)
    {
        RandomRow[] applying = Array.FindAll(rows, row => row.Applies(action, resource, context));
        return applying.Length > 0 && !Array.Exists(applying, row => row.Denies);
    }
}
