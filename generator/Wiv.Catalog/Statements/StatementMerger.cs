namespace Wiv.Catalog;

/// <summary>
/// Joins statements that say the same about different actions, resources or principals, because every statement costs
/// characters of a small quota. What the policy allows and denies stays exactly the same.
/// </summary>
/// <remarks>
/// A <c>NotAction</c>, <c>NotResource</c> or <c>NotPrincipal</c> list is never joined: two statements that spare A and B
/// spare nothing together, one that spares A and B spares both. Statements with a Sid stay as they are.
/// </remarks>
internal static class StatementMerger
{
    private static readonly StatementPart[] Order = [StatementPart.Actions, StatementPart.Resources, StatementPart.Principals];

    internal static ValueList<PolicyStatement> Merge(IEnumerable<PolicyStatement> statements)
    {
        ValueList<PolicyStatement> merged = ValueList<PolicyStatement>.Distinct(statements, StatementComparer.Whole);
        int before;
        // Joining resources can make two statements alike that were not, so go on until nothing changes.
        do
        {
            before = merged.Count;
            foreach (StatementPart part in Order)
            {
                merged = Merge(merged, part);
            }
        } while (merged.Count != before);
        return merged;
    }

    private static ValueList<PolicyStatement> Merge(ValueList<PolicyStatement> statements, StatementPart part)
    {
        var places = new Dictionary<PolicyStatement, int>(new StatementComparer(part));
        var merged = new List<PolicyStatement>();
        foreach (PolicyStatement statement in statements)
        {
            if (CanJoin(statement, part))
            {
                if (places.TryGetValue(statement, out int place))
                {
                    merged[place] = merged[place].Join(part, statement);
                    continue;
                }
                places.Add(statement, merged.Count);
            }
            merged.Add(statement);
        }
        return new ValueList<PolicyStatement>(merged.ToArray());
    }

    private static bool CanJoin(PolicyStatement statement, StatementPart part)
    {
        bool unnamed = string.IsNullOrEmpty(statement.Sid);
        return part switch
        {
            StatementPart.Actions => unnamed && statement.ActionItems.Count > 0,
            StatementPart.Resources => unnamed && statement.ResourceItems.Count > 0,
            // "Everyone" is written as a text, not as a list, and stands alone.
            _ => unnamed && statement.PrincipalItems.Count > 0 && !statement.PrincipalItems[0].IsAnyone,
        };
    }
}
