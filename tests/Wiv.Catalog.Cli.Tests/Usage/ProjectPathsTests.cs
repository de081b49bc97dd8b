using Wiv.Catalog.Cli.Recording;

namespace Wiv.Catalog.Cli.Tests.Usage;

public sealed class ProjectPathsTests
{
    [Theory]
    [InlineData("/src/shop/Orders/Reader.cs", "Orders/Reader.cs")]
    [InlineData("/src/shared/Clock.cs", "../shared/Clock.cs")]
    [InlineData("/_/shop/Reader.cs", "Reader.cs")]
    [InlineData("/_/shared/Clock.cs", "../shared/Clock.cs")]
    [InlineData("/_1/a,b/Clock.cs", "../other=s/a,b/Clock.cs")]
    [InlineData("/home/somebody/.nuget/packages/lib/Content.cs", "Content.cs")]
    [InlineData("Generator/Made.g.cs", "Generator/Made.g.cs")]
    public void A_file_is_told_as_the_project_sees_it(string document, string expected) =>
        Assert.Equal(expected, new ProjectPaths("/src/shop", "/src/=/_/,/src/other==s/=/_1/").Relative(document));
}
