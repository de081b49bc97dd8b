using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>Joins the tests of a statement as the runtime library does: a key is one whatever its case, and a value counts once.</summary>
internal static class JoinedTests
{
    /// <summary>The statements, each with one condition of all its tests.</summary>
    public static EquatableArray<Statement> Of(EquatableArray<Statement> statements) =>
        statements.Select(statement => statement.Conditions.Count == 0 ? statement : Joined(statement)).ToEquatableArray();

    private static Statement Joined(Statement statement)
    {
        EquatableArray<KeyTest> tests = statement
            .Tests.GroupBy(test => (test.Operator, test.Key.ToUpperInvariant()))
            .Select(same => same.First() with { Values = same.SelectMany(test => test.Values).Distinct().ToEquatableArray() })
            .ToEquatableArray();
        return statement with { Conditions = new EquatableArray<Condition>([statement.Conditions[0] with { Tests = tests }]) };
    }
}
