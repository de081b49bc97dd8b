namespace Wiv.Catalog.Core.Tests.Linking;

/// <summary>Names that differ, and become one in C# or where files lie.</summary>
public sealed class SameIdentifierTests
{
    [Fact]
    public void Catalogs_that_differ_by_case_alone_would_share_their_files() =>
        Assert.Equal(
            [
                "b.permissions.yaml(1,10): WIV0017: the catalog 'MyShop' and 'Myshop' both become files of the same name, ignoring case; rename one of them",
            ],
            Catalogs.Lines(Catalogs.Link("catalog: MyShop\n# next file\ncatalog: Myshop\n"))
        );

    [Fact]
    public void Policies_that_differ_by_case_alone_would_share_a_file() =>
        Assert.Equal(
            [
                "(5,3): WIV0017: the policy 'ReadOrders' and 'Readorders' both become files of the same name, ignoring case; rename one of them",
            ],
            Catalogs.Problems(Policies("ReadOrders", "Readorders"))
        );

    [Fact]
    public void Policies_that_C_sharp_gives_one_name_are_told_with_it() =>
        Assert.Equal(
            [
                "(5,3): WIV0017: the policy 'Read-Orders' and 'ReadOrders' both become the C# name 'ReadOrders'; rename one of them",
            ],
            Catalogs.Problems(Policies("Read-Orders", "ReadOrders"))
        );

    [Fact]
    public void Policies_that_differ_in_more_than_case_are_told_nothing() =>
        Assert.Empty(Catalogs.Problems(Policies("ReadOrders", "ReadOrder")));

    private static string Policies(string first, string second) =>
        $$"""
            catalog: Shop
            policies:
              {{first}}:
                permissions: [{ action: s3:ListBucket, resource: "*", why: Find the orders }]
              {{second}}:
                permissions: [{ action: s3:GetObject, resource: "*", why: Read the orders }]

            """;
}
