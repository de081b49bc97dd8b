using System.Text;
using System.Text.Json;

namespace Wiv.Catalog;

/// <content>Conditions.</content>
internal ref partial struct PolicyReader
{
    private ConditionBlock ReadCondition()
    {
        _json.Read();
        Expect(JsonTokenType.StartObject, "Condition is an object of operators");
        var names = new NameSet(StringComparer.Ordinal);
        var tests = new List<ConditionTest>();
        while (NextMember(ref names, out string op))
        {
            if (OperatorFlaw.Of(op) is { } wrong)
            {
                throw Error($"{Quoted.Show(op)} is not a condition operator: {wrong}.");
            }
            ReadTests(op, tests);
        }
        return ConditionBlock.FromTests(tests);
    }

    private void ReadTests(string op, List<ConditionTest> tests)
    {
        _json.Read();
        int start = Here;
        int before = tests.Count;
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected($"{op} is an object of condition keys");
        }
        var keys = new NameSet(ConditionKey.Comparer);
        while (NextMember(ref keys, out string key))
        {
            if (ConditionKey.Flaw(key) is { } wrong)
            {
                throw Error($"{Quoted.Show(key)} is not a condition key: {wrong}.");
            }
            tests.Add(new ConditionTest(op, key, ReadValues(key)));
        }
        if (tests.Count == before)
        {
            throw Error(start, $"{op} is empty; give it a condition key, or leave it out.");
        }
    }

    private ValueList<string> ReadValues(string key)
    {
        var values = new List<string>();
        _json.Read();
        if (_json.TokenType != JsonTokenType.StartArray)
        {
            values.Add(Value(key));
            return new ValueList<string>(values.ToArray());
        }
        int start = Here;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Value(key));
        }
        return values.Count > 0
            ? new ValueList<string>(values.ToArray())
            : throw Error(start, $"{Quoted.Show(key)} has no value; give at least one, or leave the key out.");
    }

    private string Value(string key)
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.String:
                return Text();
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(_json.ValueSpan.ToArray());
            default:
                throw Unexpected($"The values of {Quoted.Show(key)} are texts, booleans or numbers");
        }
    }
}
