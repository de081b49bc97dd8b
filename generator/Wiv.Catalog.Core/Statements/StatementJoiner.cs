using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>
/// Joins statements that say the same about different actions, resources or principals. One statement a row would put the
/// first policy over IAM's quota: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
/// </summary>
/// <remarks>
/// A NotAction, NotResource or NotPrincipal is never joined with another: two statements that leave out A and B leave out
/// nothing together, one that leaves out A and B leaves out both. The runtime library joins in the same way, so that the code
/// and the JSON give the same text.
/// </remarks>
internal static class StatementJoiner
{
    /// <summary>The statements of a policy, in order of first appearance.</summary>
    public static EquatableArray<Statement> Merge(Policy policy) =>
        Merge(policy.Permissions.Where(row => row.IsComplete).Select(row => row.Statement));

    /// <summary>The statements of a trust policy, in order of first appearance.</summary>
    public static EquatableArray<Statement> Merge(EquatableArray<TrustEntry> trust) =>
        Merge(trust.Select(entry => entry.Statement));

    /// <summary>Any statements, in order of first appearance.</summary>
    public static EquatableArray<Statement> Merge(IEnumerable<Statement> statements)
    {
        List<Statement> merged = Join(statements, StatementKey.Of, same => Resources(Actions(same)));
        int before;
        // Joining resources can make two statements alike that were not, so go on until nothing changes.
        do
        {
            before = merged.Count;
            merged = Join(merged, StatementKey.WithoutActions, Actions);
            merged = Join(merged, StatementKey.WithoutResources, Resources);
            merged = Join(merged, StatementKey.WithoutPrincipals, Principals);
        } while (merged.Count != before);

        return merged.ToEquatableArray();
    }

    /// <summary>Joins the statements that have the same key; those whose key is <see langword="null"/> stay as they are.</summary>
    private static List<Statement> Join(
        IEnumerable<Statement> statements,
        Func<Statement, string?> key,
        Func<Statement[], Statement> join
    ) =>
        statements
            .Select((statement, place) => (Statement: statement, Key: key(statement) ?? $"alone {place}"))
            .GroupBy(entry => entry.Key, entry => entry.Statement, StringComparer.Ordinal)
            .Select(same => join(same.ToArray()))
            .ToList();

    private static Statement Actions(params Statement[] same) =>
        same[0] with
        {
            Actions = same[0].Actions with
            {
                Items = same.SelectMany(statement => statement.Actions.Items)
                    .Distinct(StringComparer.OrdinalIgnoreCase)
                    .ToEquatableArray(),
            },
        };

    private static Statement Resources(params Statement[] same)
    {
        if (same[0].Resources is not { } first)
        {
            return same[0];
        }

        Resource[] all = same.SelectMany(statement => statement.Resources!.Items)
            .GroupBy(resource => resource.Arn)
            .Select(equal => equal.First())
            .ToArray();
        // Every resource is every resource, whatever stands beside it.
        Resource[] items = Array.Exists(all, resource => resource.IsAny) ? [Resource.Any] : all;
        return same[0] with { Resources = first with { Items = items.ToEquatableArray() } };
    }

    private static Statement Principals(params Statement[] same) =>
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
