namespace Wiv.Catalog.Deciding;

/// <summary>The statement that came nearest to allowing a request, and the element of it that did not match.</summary>
/// <param name="Place">The statement.</param>
/// <param name="Element"><c>Action</c>, <c>Resource</c>, <c>Principal</c> or <c>Condition</c>, with Not before it where the statement has it so.</param>
/// <param name="Test">Of a condition, the test that did not hold.</param>
/// <param name="IsKeyMissing">Whether the request lacks the key of that test.</param>
internal sealed record NearestMiss(DecidedPlace Place, string Element, DecidedTest? Test, bool IsKeyMissing)
{
    /// <summary>Searches the policies of one layer and level; <see langword="null"/> when they allow nothing at all.</summary>
    public static NearestMiss? Find(DecidedPolicy[] policies, PolicyLayer layer, int level, DecidedRequest request)
    {
        (int Score, DecidedPlace Place)? nearest = null;
        for (int i = 0; i < policies.Length; i++)
        {
            for (int j = 0; j < policies[i].Statements.Count; j++)
            {
                DecidedStatement statement = policies[i].Statements[j];
                int score = statement.IsDeny ? -1 : Score(statement, request);
                if (score > (nearest?.Score ?? -1))
                {
                    nearest = (score, new DecidedPlace(layer, level, i, j + 1, statement));
                }
            }
        }

        return nearest is { } found ? Of(found.Place, found.Place.Statement!, request) : null;
    }

    public override string ToString() =>
        Test is null ? $"{Place}, whose {Element} does not match"
        : IsKeyMissing ? $"{Place}, whose condition on {Test.Key} does not hold: the request has no such key"
        : $"{Place}, whose condition on {Test.Key} does not hold";

    private static NearestMiss Of(DecidedPlace place, DecidedStatement statement, DecidedRequest request)
    {
        string? element =
            !statement.TakesAction(request.Action) ? Name("Action", statement.Actions.IsNot)
            : !statement.TakesPrincipal(request) ? Name("Principal", statement.Principals?.IsNot)
            : !statement.TakesResource(request) ? Name("Resource", statement.Resources?.IsNot)
            : null;
        DecidedTest? test = element is null ? statement.Tests.FirstOrDefault(other => !other.Holds(request)) : null;
        // A statement that applies all the same grants to the account, which has to hand it on.
        return new NearestMiss(
            place,
            element ?? (test is null ? "Principal" : "Condition"),
            test,
            test is not null && request.Find(test.Key) is null
        );
    }

    /// <summary>The action says most of what a statement is for, then the resource.</summary>
    private static int Score(DecidedStatement statement, DecidedRequest request) =>
        (statement.TakesAction(request.Action) ? 1000 : 0)
        + (statement.TakesResource(request) ? 400 : 0)
        + (statement.TakesPrincipal(request) ? 200 : 0)
        - Math.Min(statement.Tests.Count(test => !test.Holds(request)), 100);

    private static string Name(string element, bool? isNot) => isNot == true ? "Not" + element : element;
}
