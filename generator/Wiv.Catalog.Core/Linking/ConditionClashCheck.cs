using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Diagnostics.CatalogText;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells two conditions of one row that test the same key in the same way: JSON has one place for both.</summary>
/// <param name="problems">Where problems go.</param>
internal sealed class ConditionClashCheck(List<Problem> problems)
{
    /// <summary>The conditions of the row by what they test, to IAM without regard to the case of keys.</summary>
    private readonly Dictionary<(string Operator, string Key), (Condition Condition, int Place)> _tested = [];

    private int _count;

    /// <summary>Whether the condition clashes with one that stands before it in the row, which is told; if not, it is of the row.</summary>
    public bool Clashes(Condition condition, SourceSpan span)
    {
        (KeyTest Test, Condition Earlier)[] clashes = condition
            .Tests.Where(test => _tested.ContainsKey(KeyOf(test)))
            .OrderBy(test => _tested[KeyOf(test)].Place)
            .Select(test => (test, _tested[KeyOf(test)].Condition))
            .Take(1)
            .ToArray();
        foreach ((KeyTest test, Condition earlier) in clashes)
        {
            problems.Add(ContentRules.ConditionClash.At(span, earlier.Name, condition.Name, test.Key, test.Operator));
            return true;
        }

        foreach (KeyTest test in condition.Tests)
        {
            _tested[KeyOf(test)] = (condition, _count);
        }

        _count++;
        return false;
    }

    private static (string, string) KeyOf(KeyTest test) => (test.Operator, test.Key.ToUpperInvariant());
}
