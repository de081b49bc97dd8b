using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>What wildcards match is named as far as it can be read: on the page, and in the documentation of the constants.</summary>
public sealed class PageLimitTests
{
    private const string Left = "What more of these wildcards match is too much to list; “wiv-catalog expand” lists it.";

    [Fact]
    public void The_page_names_the_matches_of_a_few_wildcards() => Assert.DoesNotContain(Left, Page(Wildcards(10)));

    [Fact]
    public void The_page_says_of_how_many_it_does_not_name_them()
    {
        string page = Page(Wildcards(120));

        Assert.Contains(Left, page);
        Assert.InRange(page.Split("<details>").Length - 1, 1, 119);
        // Each is counted all the same.
        Assert.All(Wildcards(120), wildcard => Assert.Contains($"| `{wildcard}` | ", page));
    }

    [Theory]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    public void The_constants_of_the_first_wildcards_name_what_they_match(int count)
    {
        string[] wildcards = [.. Enumerable.Range(1, count).Select(i => $"s3:GetObject{new string('*', i)}"), "s3:PutObject"];

        string file = PermissionsFile.Write(
            Assert.Single(ActionNames.ByService(Catalogs.Link(Catalog(wildcards)).Catalogs)),
            new CSharpOptions("Shop", false, true)
        );

        Assert.Equal(count, file.Split("(AWS reference").Length - 1);
        Assert.Equal(Math.Min(count, 500), file.Split(": GetObject, GetObjectAcl,").Length - 1);
    }

    private static string Page(string[] wildcards) => PermissionsPage.Write(new RolePlan(Catalogs.Read(Catalog(wildcards))));

    /// <summary>Wildcards of a service with hundreds of actions, each matching nearly all of them.</summary>
    private static string[] Wildcards(int count) => [.. Enumerable.Range(1, count).Select(i => $"ec2:{new string('*', i)}e*")];

    private static string Catalog(string[] actions) =>
        $"catalog: Shop\npolicies:\n  P:\n    permissions:\n      - {{ action: [{string.Join(", ", actions.Select(action => $"'{action}'"))}], resource: '*', why: Show what there is }}\n";
}
