using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.WivDocument;

/// <summary>The page tells what each permission is to AWS today.</summary>
public sealed class AccessLevelTests
{
    private static readonly PermissionCatalog Catalog = Catalogs.Wiv().Catalogs.Single();
    private static readonly string Page = PermissionsPage.Write(new RolePlan(Catalog));

    [Theory]
    [InlineData("s3:*", 180, 106)]
    [InlineData("glue:*", 305, 71)]
    [InlineData("ec2:DescribeInstances", 1, 0)]
    [InlineData("iam:PassRole", 1, 1)]
    public void It_tells_how_many_actions_can_take_effect_on_the_resources(string action, int matched, int effective)
    {
        IReadOnlyList<AwsAction> matches = AwsReference.Lookup(action).Actions;

        Assert.Equal(matched, matches.Count);
        Assert.Equal(effective, new EffectiveActions(Catalog).Of(action, matches).Count);
    }

    [Fact]
    public void It_lists_what_a_wildcard_matches_by_access_level()
    {
        Assert.Contains("| `billing:Get*` | 14 | 14 | Permissions management 1, Read 13 |", Page);
        Assert.Contains("<details><summary>eks:list*</summary>", Page);
        Assert.Contains("`ListClusters`", Page);
    }

    [Fact]
    public void Every_permission_has_a_row() =>
        Assert.All(
            Catalog.Permissions,
            permission =>
                Assert.Matches(
                    $@"\| `{System.Text.RegularExpressions.Regex.Escape(permission.Statement.Actions.Items.Single())}` \| \d+ \| \d+ \| ",
                    Page
                )
        );
}
