using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Emit.Statements;

/// <summary>
/// Joins rows into statements without changing what they allow. One statement a row would put the first policy over IAM's
/// quota: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
/// </summary>
internal static class StatementMerger
{
    /// <summary>
    /// Rows on the same resource under the same condition become one statement of several actions; then statements of the
    /// same actions under the same condition become one of several resources. The order is that of first appearance.
    /// </summary>
    public static EquatableArray<MergedStatement> Merge(Policy policy)
    {
        List<MergedStatement> byResource = policy
            .Permissions.Where(permission => permission.IsComplete)
            .GroupBy(permission => (permission.Resource!, permission.Condition))
            .Select(rows => new MergedStatement(
                rows.Select(row => row.Action).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(),
                new EquatableArray<Resource>([rows.Key.Item1]),
                rows.Key.Condition
            ))
            .ToList();
        return byResource
            .GroupBy(statement => (ActionSet(statement), statement.Condition))
            .Select(same =>
                same.First() with
                {
                    Resources = same.SelectMany(statement => statement.Resources).Distinct().ToEquatableArray(),
                }
            )
            .ToEquatableArray();
    }

    /// <summary>Merges the entries of a trust policy: principals that may do the same under the same condition stand together.</summary>
    public static IEnumerable<IGrouping<(string Action, Condition? Condition), TrustEntry>> Merge(
        EquatableArray<TrustEntry> trust
    ) => trust.GroupBy(entry => (entry.Action, entry.Condition));

    private static string ActionSet(MergedStatement statement) =>
        string.Join(
            " ",
            statement.Actions.Select(action => action.ToLowerInvariant()).OrderBy(action => action, StringComparer.Ordinal)
        );
}
