using Wiv.Catalog.Proofs.Oracle;

namespace Wiv.Catalog.Proofs.Smt;

/// <summary>The condition keys that some statements ask for.</summary>
internal sealed class SmtKeys
{
    private readonly Dictionary<string, SmtKey> _keys = [];

    /// <param name="statements">The statements.</param>
    /// <param name="most">How many values a key with several may have.</param>
    public SmtKeys(IReadOnlyList<OracleStatement> statements, int most)
    {
        var tests = statements.SelectMany(s => s.Tests).ToLookup(test => test.Key);
        string[] variables = statements.SelectMany(Variables).Select(key => key.ToLowerInvariant()).Distinct().ToArray();
        foreach (string key in tests.Select(test => test.Key).Union(variables).Order(StringComparer.Ordinal))
        {
            OracleKind[] kinds = tests[key].Select(test => test.Kind).Where(kind => kind != OracleKind.Any).Distinct().ToArray();
            bool isSet = tests[key].Any(test => test.Qualifier.Length > 0);
            bool isVariable = variables.Contains(key);
            if (kinds.Length > 1 || (isVariable && (isSet || kinds.Any(kind => kind != OracleKind.Text))))
            {
                throw new NotSupportedException($"{key} is compared as different kinds of values.");
            }

            // A set with an empty text counts as an empty set, and a variable without text as one without a value.
            bool canBeEmpty = !isSet && !isVariable;
            _keys.Add(key, new SmtKey(key, _keys.Count, kinds.FirstOrDefault(), isSet ? most : 1, canBeEmpty));
        }
    }

    public IEnumerable<SmtKey> All => _keys.Values;

    public SmtKey this[string key] => _keys[key.ToLowerInvariant()];

    private static IEnumerable<string> Variables(OracleStatement statement) =>
        statement
            .Resources.Concat(statement.Tests.Where(test => test.Kind == OracleKind.Text).SelectMany(test => test.Values))
            .SelectMany(text => OracleGlob.Parse(text, true, statement.KnowsVariables))
            .Where(token => token.Kind == OracleTokenKind.Variable)
            .Select(token => token.Text);
}
