using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Core.Tests.Listing;

/// <summary>What rows grant of many patterns is asked once for each action, and as far as the budget goes.</summary>
public sealed class GrantedByRowsTests
{
    [Fact]
    public void Many_patterns_of_the_same_actions_cost_no_more_than_one()
    {
        GrantedByRows granted = Rows(Enumerable.Range(0, 300).Select(i => $"s3:*{i}*").Append("s3:Get*"));

        foreach (int stars in Enumerable.Range(1, 2_000))
        {
            PatternExpansion expansion = PatternExpansion.Of("s3:" + new string('*', stars), granted);

            Assert.Contains(expansion.Granted!, action => action.Name == "GetObject");
            Assert.DoesNotContain(expansion.Granted!, action => action.Name == "PutObject");
        }

        Assert.True(granted.IsComplete);
    }

    [Fact]
    public void A_row_that_denies_grants_nothing() =>
        Assert.Empty(PatternExpansion.Of("s3:*", Rows(["s3:Get*"], ", effect: Deny")).Granted!);

    [Fact]
    public void What_is_too_much_is_taken_to_be_granted()
    {
        GrantedByRows granted = Rows(
            Enumerable.Range(0, 3_000).Select(i => $"ec2:{Convert.ToString(i, 2).Replace('1', '*').Replace('0', '?')}{i}")
        );

        Assert.NotEmpty(PatternExpansion.Of("ec2:*", granted).Granted!);
        Assert.False(granted.IsComplete);
    }

    private static GrantedByRows Rows(IEnumerable<string> actions, string rest = "")
    {
        string list = string.Join(", ", actions.Select(action => $"'{action}'"));
        string row = $"      - {{ action: [{list}], resource: '*'{rest}, why: Show what there is }}\n";
        return new GrantedByRows([
            .. CatalogGrants.RowsOf(Catalogs.Link($"catalog: Shop\npolicies:\n  P:\n    permissions:\n{row}").All),
        ]);
    }
}
