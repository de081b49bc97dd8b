using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Brute;

/// <summary>Every request of few letters: some actions, all short resources, and every choice of some values of some keys.</summary>
internal static class SmallWorld
{
    public static readonly string[] Actions = ["s:a", "s:b", "s:ab", "s:c", "t:a", "t:b", "u:c"];

    public static readonly string[] Resources =
    [
        "*",
        "arn:p:t:::a",
        .. Texts("abc", 1).Concat(Texts("abc", 2)).Concat(Texts("abc", 3)).Select(text => "arn:p:s:::" + text),
    ];

    /// <summary>The keys, and what a request may have of each: nothing, one value, or several.</summary>
    public static readonly (string Key, string[]?[] Values)[] Keys =
    [
        ("k:t", [null, ["a"], ["b"], ["ab"], ["A"], ["c"]]),
        ("k:u", [null, ["a"], ["b"], ["ab"], ["c"]]),
        ("k:n", [null, ["0"], ["1"], ["1.25"], ["1.5"], ["1.75"], ["2"], ["3"], ["none"]]),
        (
            "k:s",
            [null, ["a"], ["b"], ["c"], ["ab"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "ab"], ["ab", "c"], ["a", "b", "ab"]]
        ),
        ("k:o", [null, ["true"], ["false"], ["none"]]),
    ];

    /// <summary>How many keys stand as variables; these come first.</summary>
    private const int Variables = 2;

    /// <summary>A request that the new policy allows and the old one does not; <see langword="null"/> when there is none here.</summary>
    public static OracleRequest? Difference(IReadOnlyList<OracleStatement> old, IReadOnlyList<OracleStatement> wider)
    {
        OracleStatement[] statements = [.. wider, .. old];
        int MaskOf(Func<int, bool> takes) => Enumerable.Range(0, statements.Length).Where(takes).Sum(i => 1 << i);
        int newAllow = MaskOf(i => i < wider.Count && !statements[i].IsDeny);
        int newDeny = MaskOf(i => i < wider.Count && statements[i].IsDeny);
        int oldAllow = MaskOf(i => i >= wider.Count && !statements[i].IsDeny);
        int oldDeny = MaskOf(i => i >= wider.Count && statements[i].IsDeny);
        int[] actions = [.. Actions.Select(action => MaskOf(i => OracleDecision.TakesAction(statements[i], action)))];
        foreach (
            OracleRequest outer in Choices(
                new OracleRequest("", "", new Dictionary<string, IReadOnlyList<string>>()),
                0,
                Variables
            )
        )
        {
            int Held(OracleRequest request, int first, int count) =>
                MaskOf(i => Keys.Skip(first).Take(count).All(key => Holds(statements[i], key.Key, request)));
            int held = Held(outer, 0, Variables);
            int[] resources =
            [
                .. Resources.Select(r => MaskOf(i => OracleDecision.TakesResource(statements[i], outer with { Resource = r }))),
            ];
            foreach ((OracleRequest request, int mask) in Masks(outer, Variables, held, (r, key) => Held(r, key, 1)))
            {
                for (int a = 0; a < actions.Length; a++)
                {
                    int about = mask & actions[a];
                    for (int r = 0; r < resources.Length && (about & newAllow) != 0; r++)
                    {
                        int applying = about & resources[r];
                        bool isNew = (applying & newAllow) != 0 && (applying & newDeny) == 0;
                        bool isOld = (applying & oldAllow) != 0 && (applying & oldDeny) == 0;
                        if (isNew && !isOld)
                        {
                            return request with { Action = Actions[a], Resource = Resources[r] };
                        }
                    }
                }
            }
        }

        return null;
    }

    private static IEnumerable<(OracleRequest Request, int Mask)> Masks(
        OracleRequest request,
        int key,
        int mask,
        Func<OracleRequest, int, int> held
    ) =>
        key == Keys.Length
            ? [(request, mask)]
            : Choices(request, key, 1)
                .Select(choice => (Request: choice, Mask: mask & held(choice, key)))
                .GroupBy(choice => choice.Mask)
                .SelectMany(same => Masks(same.First().Request, key + 1, same.Key, held));

    /// <summary>The request with every choice of values of some keys.</summary>
    private static IEnumerable<OracleRequest> Choices(OracleRequest request, int key, int count) =>
        count == 0
            ? [request]
            : Keys[key].Values.SelectMany(values => Choices(With(request, Keys[key].Key, values), key + 1, count - 1));

    private static OracleRequest With(OracleRequest request, string key, string[]? values) =>
        values is null
            ? request
            : request with
            {
                Context = new Dictionary<string, IReadOnlyList<string>>(request.Context) { [key] = values },
            };

    private static bool Holds(OracleStatement statement, string key, OracleRequest request) =>
        statement.Tests.Where(test => test.Key == key).All(test => OracleDecision.Holds(test, statement.KnowsVariables, request));

    private static IEnumerable<string> Texts(string letters, int length) =>
        length == 0 ? [""] : Texts(letters, length - 1).SelectMany(text => letters.Select(letter => text + letter));
}
