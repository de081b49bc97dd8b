using Wiv.Catalog.Grammar;

namespace Wiv.Catalog;

/// <summary>Merges the statements of a document, as the generator does those of a catalog: by <see cref="StatementMerge"/>.</summary>
internal static class StatementMerger
{
    internal static ValueList<PolicyStatement> Merge(IEnumerable<PolicyStatement> statements) =>
        new(
            StatementMerge
                .Of<PolicyStatement, PolicyStatement>(
                    [.. ValueList<PolicyStatement>.Distinct(statements, StatementComparer.Whole)],
                    static (statement, part) => CanJoin(statement, part) ? statement : null,
                    static part => new StatementComparer(part),
                    static (same, part) => same.Aggregate((joined, statement) => joined.Join(part, statement))
                )
                .ToArray()
        );

    private static bool CanJoin(PolicyStatement statement, StatementPart part)
    {
        bool unnamed = string.IsNullOrEmpty(statement.Sid);
        return part switch
        {
            StatementPart.Actions => unnamed && statement.ActionItems.Count > 0,
            StatementPart.Resources => unnamed && statement.ResourceItems.Count > 0,
            _ => unnamed && statement.PrincipalItems.Count > 0 && !statement.PrincipalItems[0].IsAnyone,
        };
    }
}
