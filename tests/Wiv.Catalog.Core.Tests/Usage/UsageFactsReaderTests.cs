using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Core.Tests.Usage;

public sealed class UsageFactsReaderTests
{
    [Fact]
    public void Facts_are_read_and_members_of_later_days_passed_over()
    {
        UsageFacts? facts = UsageFactsReader.Read(
            "wiv.usage.json",
            """
            { "version": 1, "project": "Shop.csproj", "policies": ["Orders"], "catalogs": ["shop.permissions.yaml"], "later": {},
              "uses": [{ "by": "IAmazonS3.GetObjectAsync", "known": false, "needs": ["s3:GetObject"], "needsOneOf": [], "mayNeed": [],
                         "sites": [{ "file": "a/B.cs", "line": 12, "member": "B.Read" }, { "file": null, "line": null, "member": "C" }] }] }
            """,
            out JsonFailure? failure
        );

        Assert.Null(failure);
        PermissionUse use = Assert.Single(facts!.Uses);
        Assert.Equal(("Shop.csproj", "Orders", "shop.permissions.yaml"), (facts.Project, facts.Policies[0], facts.Catalogs[0]));
        Assert.Equal(("IAmazonS3.GetObjectAsync", false, "s3:GetObject"), (use.By, use.IsKnown, use.Needs[0]));
        Assert.Equal(["a/B.cs(12)", "C"], use.Sites.Select(site => site.ToString()));
    }

    [Theory]
    [InlineData("""{"version":1,""", "a name in double quotes is missing here", 13)]
    [InlineData("[]", "an object is expected here, not an array", 0)]
    [InlineData("{}", "the member 'version' is missing", 0)]
    [InlineData("""{"version":2,"uses":7}""", "these facts are in a format that this version does not know", 11)]
    [InlineData("""{"version":1,"project":7}""", "a string is expected here, not a number", 23)]
    [InlineData("""{"version":1,"project":"a","policies":[7]}""", "a string is expected here, not a number", 39)]
    [InlineData(
        """{"version":1,"project":"a","policies":[],"catalogs":[],"uses":{}}""",
        "an array is expected here, not an object",
        62
    )]
    public void Damaged_facts_are_told_at_their_place(string text, string message, int column)
    {
        UsageFacts? facts = UsageFactsReader.Read("wiv.usage.json", text, out JsonFailure? failure);

        Assert.Null(facts);
        Assert.StartsWith(message, failure!.Message);
        Assert.Equal(("wiv.usage.json", column), (failure.Span.Path, failure.Span.StartColumn));
    }
}
