namespace Wiv.Catalog.Proofs.Oracle;

/// <summary>Decides a request by the words of AWS's pages, apart from the product.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html</remarks>
internal static class OracleDecision
{
    public static bool Allows(IReadOnlyList<OracleStatement> policy, OracleRequest request) =>
        policy.Any(statement => !statement.IsDeny && Applies(statement, request))
        && !policy.Any(statement => statement.IsDeny && Applies(statement, request));

    public static bool TakesAction(OracleStatement statement, string action) =>
        statement.Actions.Any(pattern =>
            OracleMatch.Takes(OracleGlob.Parse(pattern.ToLowerInvariant(), true, false), action.ToLowerInvariant(), _ => null)
        ) != statement.IsNotAction;

    /// <summary>Of NotResource with a variable that has no value it is not known what it spares, so the statement does not apply.</summary>
    public static bool TakesResource(OracleStatement statement, OracleRequest request) =>
        statement.Resources.Any(pattern =>
            Takes(OracleGlob.Resource(pattern), request.Resource, true, statement.KnowsVariables, request)
        ) != statement.IsNotResource
        && (!statement.IsNotResource || statement.Resources.All(pattern => IsKnown(pattern, statement.KnowsVariables, request)));

    private static bool Applies(OracleStatement statement, OracleRequest request) =>
        TakesAction(statement, request.Action)
        && TakesResource(statement, request)
        && statement.Tests.All(test => Holds(test, statement.KnowsVariables, request));

    public static bool Holds(OracleTest test, bool knowsVariables, OracleRequest request)
    {
        bool isPresent = request.Context.TryGetValue(test.Key, out IReadOnlyList<string>? present);
        if (test.Name == "Null")
        {
            return test.Values.Any(value => value.Equals("true", StringComparison.OrdinalIgnoreCase) != isPresent);
        }

        if (!isPresent)
        {
            return test.Qualifier.Length > 0 ? test.Qualifier == "ForAllValues" : test.IfExists || test.IsNegated;
        }

        bool One(string value) =>
            test.Values.Any(wanted => Compares(test, wanted, value, knowsVariables, request)) != test.IsNegated
            && (!test.IsNegated || test.Values.All(wanted => IsKnown(wanted, knowsVariables, request)));
        return test.Qualifier switch
        {
            "ForAllValues" => present!.All(One),
            "ForAnyValue" => present!.Any(One),
            // Without a qualifier nothing equals several values, and none of them may equal what is refused.
            _ => present!.All(One) && (present!.Count == 1 || test.IsNegated),
        };
    }

    private static bool Compares(OracleTest test, string wanted, string value, bool knowsVariables, OracleRequest request) =>
        test.Name switch
        {
            "StringEquals" => Takes(wanted, value, false, knowsVariables, request),
            "StringLike" => Takes(wanted, value, true, knowsVariables, request),
            "StringEqualsIgnoreCase" => Takes(
                wanted.ToLowerInvariant(),
                value.ToLowerInvariant(),
                false,
                knowsVariables,
                request
            ),
            "ArnEquals" or "ArnLike" => TakesArn(wanted, value, knowsVariables, request),
            "Bool" => wanted.Equals(value, StringComparison.OrdinalIgnoreCase),
            "IpAddress" => OracleValues.Range(wanted) is { } range
                && OracleValues.Address(value) is { } address
                && range.First <= address
                && address <= range.Last,
            _ when test.Kind == OracleKind.Number => Compares(test.Name, OracleValues.Number(value), OracleValues.Number(wanted)),
            _ when test.Kind == OracleKind.Date => Compares(test.Name, OracleValues.Date(value), OracleValues.Date(wanted)),
            _ => throw new NotSupportedException(test.Name),
        };

    private static bool Compares(string name, decimal? value, decimal? wanted) =>
        value is { } left
        && wanted is { } right
        && (
            name.EndsWith("LessThan") ? left < right
            : name.EndsWith("LessThanEquals") ? left <= right
            : name.EndsWith("GreaterThan") ? left > right
            : name.EndsWith("GreaterThanEquals") ? left >= right
            : left == right
        );

    private static bool TakesArn(string pattern, string value, bool knowsVariables, OracleRequest request)
    {
        IReadOnlyList<string> wanted = OracleGlob.Fields(OracleGlob.Arn(pattern));
        string[] fields = value.Split(':', 6);
        return wanted.Count == fields.Length
            && wanted.Zip(fields).All(field => Takes(field.First, field.Second, true, knowsVariables, request));
    }

    /// <summary>Whether every variable has a value.</summary>
    private static bool IsKnown(string text, bool knowsVariables, OracleRequest request) =>
        OracleGlob.Needed(text, knowsVariables).All(key => Value(key, request) is not null);

    private static string? Value(string key, OracleRequest request) =>
        request.Context.TryGetValue(key.ToLowerInvariant(), out IReadOnlyList<string>? values) && values.Count == 1
            ? values[0]
            : null;

    private static bool Takes(string pattern, string text, bool wildcards, bool knowsVariables, OracleRequest request) =>
        OracleMatch.Takes(OracleGlob.Parse(pattern, wildcards, knowsVariables), text, key => Value(key, request));
}
