using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Rules.CatalogText;

namespace Wiv.Catalog.Core.Linking;

/// <summary>Tells two conditions of one row that test the same key in the same way: JSON has one place for both.</summary>
internal static class ConditionClashCheck
{
    /// <summary>Whether the condition clashes with one that stands before it in the row, which is told.</summary>
    public static bool Clashes(Condition condition, SourceSpan span, IEnumerable<Condition> before, List<Problem> problems)
    {
        foreach (Condition earlier in before)
        {
            ConditionTest? test = condition.Tests.FirstOrDefault(test => earlier.Tests.Any(other => IsSame(test, other)));
            if (test is not null)
            {
                problems.Add(ConditionClash.Rule.At(span, earlier.Name, condition.Name, test.Key, test.Operator));
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(ConditionTest test, ConditionTest other) =>
        test.Operator == other.Operator && test.Key.Equals(other.Key, StringComparison.OrdinalIgnoreCase);
}
