using Wiv.Catalog.Core.Grants;

namespace Wiv.Catalog.Core.Tests.Checking;

/// <summary>A project names the policies that it runs under.</summary>
public sealed class PolicySelectionTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ;, \n")]
    public void No_name_means_all(string text) => Assert.True(PolicySelection.Parse(text).IsAll);

    [Theory]
    [InlineData("A;B")]
    [InlineData("A, B")]
    [InlineData("\n  A;\n  B\n")]
    [InlineData("A B a")]
    public void Names_stand_apart_by_semicolons_commas_or_white_space(string text) =>
        Assert.Equal(["A", "B"], PolicySelection.Parse(text).Names);

    [Fact]
    public void Of_very_many_policies_the_advice_names_a_few()
    {
        string policies = string.Concat(
            Enumerable
                .Range(100, 300)
                .Select(i => $"  P{i}:\n    permissions:\n      - {{ action: s3:GetObject, resource: '*', why: Read {i} }}\n")
        );
        PolicySelection selection = PolicySelection.Parse("Nothing.Like.It;P10O;P100");

        (string Name, string Advice)[] unknown =
        [
            .. selection.UnknownIn([Catalogs.Read($"catalog: Shop\npolicies:\n{policies}")]),
        ];

        Assert.Equal(["Nothing.Like.It", "P10O"], unknown.Select(name => name.Name));
        Assert.Equal(
            "write P100, P101, P102, P103, P104, P105, P106, P107, P108, P109 and 291 more, or several of them",
            unknown[0].Advice
        );
        Assert.Equal("did you mean 'P100'?", unknown[1].Advice);
    }
}
