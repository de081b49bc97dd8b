namespace Wiv.Catalog.Core.Policies.Built;

/// <summary>Joins statements that are alike in all but their actions, their resources or their principals, as the runtime library does.</summary>
internal static class StatementMerger
{
    private static readonly string[] Joinable = ["Action", "Resource", "Principal"];

    public static IReadOnlyList<WrittenStatement> Merge(IEnumerable<WrittenStatement> statements)
    {
        List<WrittenStatement> merged =
        [
            .. statements.GroupBy(statement => statement.AllBut(""), StringComparer.Ordinal).Select(same => same.First()),
        ];
        int before;
        // Joining resources can make two statements alike that were not.
        do
        {
            before = merged.Count;
            foreach (string element in Joinable)
            {
                merged = Merge(merged, element);
            }
        } while (merged.Count != before);
        return merged;
    }

    private static List<WrittenStatement> Merge(List<WrittenStatement> statements, string element)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        List<WrittenStatement> merged = [];
        foreach (WrittenStatement statement in statements)
        {
            if (statement.CanJoin(element))
            {
                string rest = statement.AllBut(element);
                if (places.TryGetValue(rest, out int place))
                {
                    merged[place] = merged[place].Join(statement);
                    continue;
                }

                places.Add(rest, merged.Count);
            }

            merged.Add(statement);
        }

        return merged;
    }
}
