namespace Wiv.Catalog.Grammar;

/// <summary>
/// Joins statements that say the same about different actions, resources or principals, because every statement costs characters
/// of a small quota. What the policy allows and denies stays exactly the same.
/// </summary>
/// <remarks>
/// This is the order in which statements are joined, of which Core and the library have each their own type. A <c>NotAction</c>,
/// <c>NotResource</c> or <c>NotPrincipal</c> list is never joined: two statements that spare A and B spare nothing together, one
/// that spares A and B spares both. Nor is anyone as principal, which is written as a text and not as a list; and a statement with
/// a Sid stays as it is. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
/// </remarks>
internal static class StatementMerge
{
    private static readonly StatementPart[] Order = [StatementPart.Actions, StatementPart.Resources, StatementPart.Principals];

    /// <summary>The statements, joined, in order of first appearance.</summary>
    /// <param name="statements">The statements, each once.</param>
    /// <param name="keyOf">What a statement says beside a part; <see langword="null"/> when that part cannot be joined.</param>
    /// <param name="comparerOf">What compares the keys beside a part.</param>
    /// <param name="join">Makes one statement of those that have one key.</param>
    public static List<T> Of<T, TKey>(
        List<T> statements,
        Func<T, StatementPart, TKey?> keyOf,
        Func<StatementPart, IEqualityComparer<TKey>> comparerOf,
        Func<List<T>, StatementPart, T> join
    )
        where TKey : class
    {
        int before;
        // Joining resources can make two statements alike that were not, so go on until nothing changes.
        do
        {
            before = statements.Count;
            foreach (StatementPart part in Order)
            {
                statements = Of(statements, part, keyOf, comparerOf(part), join);
            }
        } while (statements.Count != before);

        return statements;
    }

    private static List<T> Of<T, TKey>(
        List<T> statements,
        StatementPart part,
        Func<T, StatementPart, TKey?> keyOf,
        IEqualityComparer<TKey> comparer,
        Func<List<T>, StatementPart, T> join
    )
        where TKey : class
    {
        var merged = new List<T>(statements.Count);
        var places = new Dictionary<TKey, int>(comparer);
        var alike = new Dictionary<int, List<T>>();
        foreach (T statement in statements)
        {
            if (keyOf(statement, part) is { } key)
            {
                if (places.TryGetValue(key, out int place))
                {
                    if (!alike.TryGetValue(place, out List<T>? same))
                    {
                        same = [merged[place]];
                        alike.Add(place, same);
                    }

                    same.Add(statement);
                    continue;
                }

                places.Add(key, merged.Count);
            }

            merged.Add(statement);
        }

        foreach (KeyValuePair<int, List<T>> same in alike)
        {
            merged[same.Key] = join(same.Value, part);
        }

        return merged;
    }
}
