using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>Writes when conditions hold.</summary>
/// <param name="keys">The keys of the request.</param>
/// <param name="knowsVariables">Whether the policy has variables.</param>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</remarks>
internal sealed class SmtTest(SmtKeys keys, bool knowsVariables)
{
    private readonly SmtMatch _match = new(keys);

    public string Holds(OracleTest test)
    {
        SmtKey key = keys[test.Key];
        if (test.Name == "Null")
        {
            return SmtText.Or([.. test.Values.Select(value => value == "true" ? $"(not {key.Present})" : key.Present)]);
        }

        string[] each = [.. Enumerable.Range(0, key.Most).Select(number => One(test, key, number))];
        string any = SmtText.Or([.. each.Select((term, i) => i == 0 ? term : $"(and (< {i} {key.Count}) {term})")]);
        string all = SmtText.And([.. each.Select((term, i) => i == 0 ? term : $"(or (>= {i} {key.Count}) {term})")]);
        // Without a qualifier nothing equals several values, and none of them may equal what is refused.
        string plain = key.Most == 1 || test.IsNegated ? all : $"(and (= {key.Count} 1) {each[0]})";
        return test.Qualifier switch
        {
            "ForAllValues" => $"(or (not {key.Present}) {all})",
            "ForAnyValue" => $"(and {key.Present} {any})",
            _ => $"(ite {key.Present} {plain} {Word(test.IfExists || test.IsNegated)})",
        };
    }

    private string One(OracleTest test, SmtKey key, int number)
    {
        string any = SmtText.Or([.. test.Values.Select(value => Compares(test, key.Value(number), value))]);
        string one = key.IsText ? any : $"(and {key.IsOfKind(number)} {any})";
        return test.IsNegated ? Negated(one, test.Values, knowsVariables, keys) : one;
    }

    /// <summary>What holds when nothing matches; a variable without a value leaves that open, and then it does not hold.</summary>
    public static string Negated(string term, IReadOnlyList<string> texts, bool knowsVariables, SmtKeys keys) =>
        SmtText.And([
            $"(not {term})",
            .. texts.SelectMany(text => OracleGlob.Needed(text, knowsVariables)).Distinct().Select(key => keys[key].Present),
        ]);

    private string Compares(OracleTest test, string name, string value) =>
        test switch
        {
            { Name: "StringEquals" } => _match.Takes(OracleGlob.Parse(value, false, knowsVariables), name),
            { Name: "StringLike" } => _match.Takes(OracleGlob.Parse(value, true, knowsVariables), name),
            { Name: "StringEqualsIgnoreCase" or "Bool" } => $"(str.in_re {name} {SmtText.AnyCase(value)})",
            { IsArn: true } => TakesArn(value, name),
            { Name: "IpAddress" } => OracleValues.Range(value) is { } range
                ? $"(and (<= {range.First} {name}) (<= {name} {range.Last}))"
                : "false",
            { Kind: OracleKind.Number } => Compares(
                test.Name,
                name,
                OracleValues.Number(value) is { } n ? SmtText.Number(n) : null
            ),
            { Kind: OracleKind.Date } => Compares(test.Name, name, OracleValues.Date(value) is { } date ? Whole(date) : null),
            _ => throw new NotSupportedException(test.Name),
        };

    private static string Compares(string operation, string name, string? value)
    {
        string sign =
            operation.EndsWith("LessThan") ? "<"
            : operation.EndsWith("LessThanEquals") ? "<="
            : operation.EndsWith("GreaterThan") ? ">"
            : operation.EndsWith("GreaterThanEquals") ? ">="
            : "=";
        return value is null ? "false" : $"({sign} {name} {value})";
    }

    /// <summary>An ARN is compared field by field, and only the last may have colons.</summary>
    private string TakesArn(string pattern, string name)
    {
        string[] fields = [.. OracleGlob.Fields(OracleGlob.Arn(pattern))];
        var expressions = new List<string>();
        foreach (string field in fields[..5])
        {
            expressions.Add(SmtText.Expression(OracleGlob.Parse(field, true, knowsVariables), "re.field", SmtText.Field));
            expressions.Add("(str.to_re \":\")");
        }

        IReadOnlyList<OracleToken> last = OracleGlob.Parse(fields[5], true, knowsVariables);
        if (last.All(token => token.Kind != OracleTokenKind.Variable))
        {
            return $"(str.in_re {name} {SmtText.Concat([.. expressions, SmtText.Expression(last)])})";
        }

        string colon = "(- 1)";
        for (int i = 0; i < 5; i++)
        {
            colon = $"(str.indexof {name} \":\" (+ 1 {colon}))";
        }

        string rest = $"(str.substr {name} (+ 1 {colon}) (str.len {name}))";
        return $"(and (str.in_re {name} {SmtText.Concat([.. expressions, SmtText.Any])}) {_match.Takes(last, rest)})";
    }

    private static string Whole(decimal number) => number < 0 ? $"(- {-number:0})" : $"{number:0}";

    private static string Word(bool value) => value ? "true" : "false";
}
