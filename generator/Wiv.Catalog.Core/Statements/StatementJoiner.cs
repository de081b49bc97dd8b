using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;
using Wiv.Catalog.Grammar;

namespace Wiv.Catalog.Core.Statements;

/// <summary>
/// Merges the statements of a catalog, as the runtime library does those of a document, by <see cref="StatementMerge"/>, so that
/// the code and the JSON give the same text. One statement a row would put the first policy over IAM's quota.
/// </summary>
internal static class StatementJoiner
{
    /// <summary>The statements of a policy, in order of first appearance.</summary>
    public static EquatableArray<Statement> Merge(Policy policy) =>
        Merge(policy.Permissions.Where(row => row.IsComplete).Select(row => row.Statement));

    /// <summary>The statements of a trust policy, in order of first appearance.</summary>
    public static EquatableArray<Statement> Merge(EquatableArray<TrustEntry> trust) =>
        Merge(trust.Select(entry => entry.Statement));

    /// <summary>Any statements, in order of first appearance.</summary>
    public static EquatableArray<Statement> Merge(IEnumerable<Statement> statements) =>
        StatementMerge
            .Of(
                [.. statements.GroupBy(StatementKey.Of, StringComparer.Ordinal).Select(same => Resources([Actions([.. same])]))],
                StatementKey.Without,
                static _ => StringComparer.Ordinal,
                static (same, part) =>
                    part switch
                    {
                        StatementPart.Actions => Actions(same),
                        StatementPart.Resources => Resources(same),
                        _ => Principals(same),
                    }
            )
            .ToEquatableArray();

    private static Statement Actions(List<Statement> same) =>
        same[0] with
        {
            Actions = same[0].Actions with
            {
                Items = same.SelectMany(statement => statement.Actions.Items)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .ToEquatableArray(),
            },
        };

    private static Statement Resources(List<Statement> same)
    {
        if (same[0].Resources is not { } first)
        {
            return same[0];
        }

        Resource[] all = same.SelectMany(statement => statement.Resources!.Items)
            .GroupBy(resource => resource.Arn)
            .Select(equal => equal.First())
            .ToArray();
        // Every resource is every resource, whatever stands beside it. The library keeps what its user has listed.
        Resource[] items = Array.Exists(all, resource => resource.IsAny) ? [Resource.Any] : all;
        return same[0] with { Resources = first with { Items = items.ToEquatableArray() } };
    }

    private static Statement Principals(List<Statement> same) =>
        same[0].Principals is not { } first
            ? same[0]
            : same[0] with
            {
                Principals = first with
                {
                    Items = same.SelectMany(statement => statement.Principals!.Items).Distinct().ToEquatableArray(),
                },
            };
}
