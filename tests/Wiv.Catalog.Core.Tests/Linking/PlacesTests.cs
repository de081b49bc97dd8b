using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Linking;

/// <summary>How a message names the other place that it speaks of.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("/home/me/shop/a.yaml", "/home/me/shop/a.yaml", "a.yaml(1,1)")]
    [InlineData("/home/me/shop/a.yaml", "/home/me/shop/b.yaml", "a.yaml(1,1)")]
    [InlineData("/home/me/shop/a.yaml", "/home/me/store/a.yaml", "shop/a.yaml(1,1)")]
    [InlineData("C:\\me\\shop\\a.yaml", "C:\\me\\store\\a.yaml", "shop/a.yaml(1,1)")]
    [InlineData(
        "/p/shop.catalog/1.0.0/catalog/a.yaml",
        "/p/store.catalog/1.0.1/catalog/a.yaml",
        "shop.catalog/1.0.0/catalog/a.yaml(1,1)"
    )]
    [InlineData(
        "/p/shop.catalog/1.0.0/catalog/a.yaml",
        "/p/store.catalog/1.0.0/catalog/a.yaml",
        "shop.catalog/1.0.0/catalog/a.yaml(1,1)"
    )]
    [InlineData("a.yaml", "shop/a.yaml", "a.yaml(1,1)")]
    [InlineData("shop/a.yaml", "a.yaml", "shop/a.yaml(1,1)")]
    public void A_file_is_named_by_as_much_of_its_path_as_tells_it_from_the_other(string path, string from, string expected) =>
        Assert.Equal(expected, Places.Of(SourceSpan.StartOf(path), SourceSpan.StartOf(from)));
}
