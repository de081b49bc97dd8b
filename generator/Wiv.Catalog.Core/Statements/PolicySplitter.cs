using System.Globalization;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Statements;

/// <summary>
/// Splits the policies that are longer than a managed policy may be. Statements are taken whole and in order, as many as fit;
/// one that does not fit by itself is split in its actions or resources, which together say the same.
/// </summary>
internal sealed class PolicySplitter
{
    private readonly StatementSizes _sizes;
    private readonly StatementSplitter _statements;
    private readonly HashSet<string> _names;

    private PolicySplitter(PermissionCatalog catalog)
    {
        _sizes = new StatementSizes(catalog.Parameters);
        _statements = new StatementSplitter(_sizes);
        // To IAM, and to many file systems, the case of a name counts for nothing.
        _names = new HashSet<string>(catalog.Policies.Select(policy => policy.Name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The policies of a catalog as they are published, in order.</summary>
    public static IReadOnlyList<PolicyPart> Split(PermissionCatalog catalog)
    {
        var splitter = new PolicySplitter(catalog);
        return catalog.Policies.SelectMany(splitter.Split).ToArray();
    }

    private IEnumerable<PolicyPart> Split(Policy policy)
    {
        EquatableArray<Statement> statements = StatementJoiner.Merge(policy);
        int size = _sizes.Of(statements);
        if (size <= Budgets.Managed)
        {
            return [new PolicyPart(policy.Name, policy, statements, size)];
        }

        List<List<Statement>> parts = [];
        int partSize = 0;
        foreach (Statement statement in statements.SelectMany(_statements.Split))
        {
            int more = 1 + _sizes.Of([statement]) - _sizes.Empty;
            if (parts.Count == 0 || partSize + more > Budgets.Managed || HasSidOf(parts[parts.Count - 1], statement))
            {
                parts.Add([]);
                partSize = _sizes.Empty - 1;
            }

            parts[parts.Count - 1].Add(statement);
            partSize += more;
        }

        // What is in one part stays the policy: a statement that nothing can split has been told by the rules.
        return parts.Count == 1
            ? [new PolicyPart(policy.Name, policy, statements, size)]
            : NamesOf(policy.Name).Zip(parts, (name, part) => Part(name, policy, part));
    }

    private PolicyPart Part(string name, Policy policy, List<Statement> statements) =>
        new(name, policy, statements.ToEquatableArray(), _sizes.Of(statements));

    /// <summary>A Sid cannot stand twice in one policy: the pieces of a statement that has one go into different parts.</summary>
    private static bool HasSidOf(List<Statement> part, Statement statement) =>
        statement.Sid is { } sid && part.Exists(other => other.Sid == sid);

    /// <summary><c>Name-1</c>, <c>Name-2</c> and so on, without those that other policies have.</summary>
    private IEnumerable<string> NamesOf(string policy)
    {
        for (int number = 1; ; number++)
        {
            string end = "-" + number.ToString(CultureInfo.InvariantCulture);
            string name = policy.Substring(0, Math.Min(policy.Length, Budgets.Name - end.Length)) + end;
            if (_names.Add(name))
            {
                yield return name;
            }
        }
    }
}
