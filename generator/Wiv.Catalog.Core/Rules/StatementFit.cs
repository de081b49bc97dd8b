using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Policies.Built;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Rules;

/// <summary>
/// Tells which parts of a built statement do not fit: the rules over policies that find what can have no effect or another one
/// than it seems, each where all that it looks at is known. Habits and least privilege are for whole policies to tell.
/// </summary>
internal static class StatementFit
{
    private static readonly ILookup<FitScope, PolicyRule> Rules = PolicyChecker.All.ToLookup(rule => rule.Fit);

    /// <summary>What does not fit within a statement.</summary>
    public static EquatableArray<Problem> Check(BuiltStatement built)
    {
        // What a denial is about must fit as well, or it denies nothing, and the rules look at what is allowed.
        CheckedStatement statement = built.Statement with
        {
            Effect = new PositionedText("Allow", built.Statement.Span),
        };
        IEnumerable<PolicyRule> rules = Rules[FitScope.OnePart];
        if (!built.IsOpen(OpenParts.Actions))
        {
            rules = rules.Concat(Rules[FitScope.Actions]);
            if (!built.IsOpen(OpenParts.Resources))
            {
                rules = rules.Concat(Rules[FitScope.ActionsAndResources]);
            }
        }

        return Run(rules, [statement]);
    }

    /// <summary>What does not fit in a document of these statements and no others, beside what does not within each.</summary>
    public static EquatableArray<Problem> CheckTogether(IReadOnlyList<BuiltStatement> built) =>
        built.Any(statement => statement.IsOpen(OpenParts.Effect | OpenParts.Actions | OpenParts.Resources))
            ? EquatableArray<Problem>.Empty
            : Run(Rules[FitScope.Document], [.. built.Select(statement => statement.Statement)]);

    private static EquatableArray<Problem> Run(IEnumerable<PolicyRule> rules, IReadOnlyList<CheckedStatement> statements)
    {
        var check = new PolicyCheck(new CheckedPolicy(PolicyKind.Identity, statements, 0, default), null);
        foreach (PolicyRule rule in rules)
        {
            rule.Check(check);
        }

        // What is wrong in itself fits nothing else either: one finding a place.
        return check.Problems.InOrder().GroupBy(problem => problem.Span).Select(same => same.First()).ToEquatableArray();
    }
}
