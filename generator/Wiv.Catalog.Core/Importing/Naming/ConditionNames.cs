using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Importing.Naming;

/// <summary>Names conditions by what they test: <c>iam:PassedToService</c> equal to one service is <c>PassedToServiceEc2</c>.</summary>
internal static class ConditionNames
{
    private const int MostTests = 2;
    private const int LongestValue = 24;
    private const int LongestName = 48;

    /// <summary>Names that fit, the best first.</summary>
    public static string[] Of(IReadOnlyList<KeyTest> tests)
    {
        string keys = Join(tests, test => Key(test));
        string both = Join(tests, test => Key(test) + Value(test));
        return both.Length > LongestName || both == keys ? [keys, keys + "Matches"] : [both, keys + "Matches"];
    }

    private static string Join(IReadOnlyList<KeyTest> tests, Func<KeyTest, string> name)
    {
        string joined = string.Join("And", tests.Take(MostTests).Select(name)) + (tests.Count > MostTests ? "AndMore" : "");
        return joined.Length > 0 && Characters.IsLetter(joined[0]) ? joined : "Condition" + joined;
    }

    /// <summary>The key without its service; a tag by its own name: <c>aws:ResourceTag/team</c> is <c>ResourceTagTeam</c>.</summary>
    private static string Key(KeyTest test)
    {
        string name = Words.Of(test.Key.Substring(test.Key.IndexOf(':') + 1));
        bool isNegated = test.Operator.IndexOf("Not", StringComparison.Ordinal) >= 0;
        return isNegated ? name + "Not" : name;
    }

    /// <summary>The only value, where it is short enough to be a name.</summary>
    private static string Value(KeyTest test)
    {
        if (test.Operator.EndsWith("Null", StringComparison.Ordinal))
        {
            return test.Values.Count == 1 && test.Values[0].ToString() == "false" ? "Present" : "Absent";
        }

        if (test.Values.Count != 1)
        {
            return "";
        }

        string value = test.Values[0].ToString().Replace(".amazonaws.com", "");
        return value.Length <= LongestValue && Words.Of(value) is var words && words != Key(test) ? words : "";
    }
}
