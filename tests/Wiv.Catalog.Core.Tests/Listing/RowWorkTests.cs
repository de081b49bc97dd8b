using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Core.Tests.Listing;

/// <summary>What rows match is worked out once for what they have in common, and as far as the budget goes.</summary>
public class RowWorkTests
{
    [Fact]
    public void RowsThatSayTheSameSpendOnce()
    {
        GrantingRow[] rows = Rows(300, _ => "not-action: 's3:Get*'");

        Assert.All(rows, row => Assert.Equal(5, row.Levels.Count));
        Assert.All(rows, row => Assert.True(row.IsComplete));
    }

    [Fact]
    public void ManyPatternsAreExplained()
    {
        GrantingRow[] rows = Rows(1, _ => $"action: [{string.Join(", ", Enumerable.Range(1, 500).Select(Pattern))}]");

        ActionExplanation explanation = ActionExplanation.Of("*", rows);

        Assert.Equal("s3:" + new string('?', 6), Assert.Single(explanation.Grants).By[..9]);
        Assert.True(rows[0].IsComplete);

        static string Pattern(int i) => $"'s3:{new string('?', 6)}{new string('*', i)}'";
    }

    [Fact]
    public void TooMuchIsTakenToMatch()
    {
        GrantingRow[] rows = Rows(200, i => $"not-action: ['s3:*a*{i}*', 'ec2:*b*{i}*', 'iam:*c*{i}*']");

        Assert.All(rows, row => Assert.Equal(5, row.Levels.Count));
        Assert.False(rows[0].IsComplete);
    }

    private static GrantingRow[] Rows(int count, Func<int, string> actions)
    {
        IEnumerable<string> rows = Enumerable
            .Range(0, count)
            .Select(i => $"      - {{ {actions(i)}, resource: '*', sid: S{i}, why: Show what there is {i} }}\n");
        string text = $"catalog: Shop\npolicies:\n  P:\n    permissions:\n{string.Concat(rows)}";
        return [.. CatalogGrants.RowsOf(Catalogs.Link(text).All)];
    }
}
