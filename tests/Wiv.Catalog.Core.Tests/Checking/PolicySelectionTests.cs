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
}
