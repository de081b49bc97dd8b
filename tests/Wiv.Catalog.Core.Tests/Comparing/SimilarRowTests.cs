using CsCheck;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>Rows that changed find each other as they did when each was held against each, and without that.</summary>
public sealed class SimilarRowTests
{
    private static readonly Gen<(string Text, string Why)> Row = Gen.Select(
        Gen.OneOf("s3:GetObject", "'s3:Get*'", "s3:PutObject", "[s3:GetObject, s3:PutObject]", "ec2:RunInstances", "'*'"),
        Gen.OneOf("Bucket", "Orders", "All", "'*'"),
        Gen.OneOf("", ", condition: Tagged", ", condition: Mfa"),
        Gen.OneOf("One", "Two", "Three"),
        (action, resource, condition, why) => ($"action: {action}, resource: {resource}{condition}", why)
    );

    [Fact]
    public void Pairs_are_those_of_the_most_similar() =>
        Gen.Select(Row.Array[1, 7], Row.Array[1, 7])
            .Sample(
                (old, @new) =>
                {
                    IReadOnlyList<Row> before = Rows(old);
                    IReadOnlyList<Row> after = Rows(@new);

                    Assert.Equal(
                        AllPairs(before, after).ToHashSet(),
                        [
                            .. SimilarRows
                                .Pair(before, after, new Work(Budgets.Compared))
                                .Select(pair => (Place(before, pair.Old), Place(after, pair.New))),
                        ]
                    );
                },
                iter: 300
            );

    [Theory]
    [InlineData("s3:Get{0}", "s3:Get{0}", "Before {0}", "After {0}")]
    [InlineData("s3:Get{0}", "s3:Put{0}", "Before {0}", "After {0}")]
    [InlineData("s3:Get{0}", "s3:Put{0}", "The same", "The same")]
    [InlineData("s3:GetObject", "s3:GetObject", "Before {0}", "After {0}")]
    public void Twenty_thousand_rows_spend_a_part_of_the_budget(string old, string @new, string oldWhy, string newWhy)
    {
        var work = new Work(Budgets.Compared / 8);

        SimilarRows.Pair(Many(old, oldWhy), Many(@new, newWhy), work);

        Assert.False(work.IsSpent);
    }

    private static Row[] Many(string action, string why)
    {
        Row one = Rows([("action: s3:GetObject, resource: Bucket", "One")])[0];
        return
        [
            .. Enumerable
                .Range(0, 20_000)
                .Select(i =>
                    one with
                    {
                        Why = why.Replace("{0}", $"{i}", StringComparison.Ordinal),
                        Statement = one.Statement with
                        {
                            Actions = new(
                                false,
                                new EquatableArray<string>([action.Replace("{0}", $"{i}", StringComparison.Ordinal)])
                            ),
                        },
                    }
                ),
        ];
    }

    /// <summary>Every two rows by how much they have the same, the first of equals first.</summary>
    private static IEnumerable<(int Old, int New)> AllPairs(IReadOnlyList<Row> before, IReadOnlyList<Row> after)
    {
        HashSet<int> usedOld = [];
        HashSet<int> usedNew = [];
        var candidates =
            from o in Enumerable.Range(0, before.Count)
            from n in Enumerable.Range(0, after.Count)
            let points = Points(before[o], after[n])
            where points > 0
            orderby points descending
            select (o, n);
        foreach ((int o, int n) in candidates)
        {
            if (!usedOld.Contains(o) && !usedNew.Contains(n))
            {
                usedOld.Add(o);
                usedNew.Add(n);
                yield return (o, n);
            }
        }
    }

    private static int Points(Row left, Row right)
    {
        bool isSameReason = left.Why == right.Why;
        bool mayBeOne =
            new ActionComparison(new Work(1_000_000)).Overlaps(left.Statement.Actions, right.Statement.Actions)
            || (isSameReason && Services(left).Intersect(Services(right)).Any());
        return !mayBeOne
            ? 0
            : 32
                + (isSameReason ? 16 : 0)
                + (left.Statement.Actions.Equals(right.Statement.Actions) ? 8 : 0)
                + (Equals(left.Statement.Resources, right.Statement.Resources) ? 4 : 0)
                + 2
                + (left.Statement.Conditions.Equals(right.Statement.Conditions) ? 1 : 0);
    }

    private static IEnumerable<string> Services(Row row) => row.Statement.Actions.Items.Select(action => action.Split(':')[0]);

    private static int Place(IReadOnlyList<Row> rows, Row row) =>
        Enumerable.Range(0, rows.Count).First(i => ReferenceEquals(rows[i], row));

    private static Row[] Rows((string Text, string Why)[] rows) =>
        [
            .. Assert
                .Single(Comparison.Read(Comparison.Catalog([.. rows.Select(row => row.Text)])))
                .Rows.Zip(rows, (row, given) => row with { Why = given.Why }),
        ];
}
