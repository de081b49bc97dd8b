using Wiv.Catalog.Core.Model;

namespace Wiv.Catalog.Core.Tests.WivDocument;

/// <summary>The catalog holds the whole document: every row, principal and category, in its order and in its words.</summary>
public sealed class WivCatalogTests
{
    private static readonly ExpectedDocument Document = ExpectedDocument.Load();
    private static readonly PermissionCatalog Catalog = Catalogs.Wiv().Catalogs.Single();

    [Fact]
    public void The_catalog_has_no_problems() => Assert.Empty(Catalogs.Lines(Catalogs.Wiv()));

    [Fact]
    public void It_has_3_policies_of_26_tables_with_135_rows()
    {
        Assert.Equal(
            ["WivPayerAccessPolicy", "OrganizationRetrievalPolicy", "EventbridgePolicy"],
            Catalog.Policies.Select(policy => policy.Name)
        );
        Assert.Equal(26, Catalog.Policies.Sum(policy => policy.Groups.Count));
        Assert.Equal(135, Catalog.Permissions.Count());
    }

    [Fact]
    public void Every_row_is_the_document_s()
    {
        IEnumerable<ExpectedDocument.Row> rows = Catalog.Policies.SelectMany(policy =>
            policy.Groups.SelectMany(group => Rows(policy, group))
        );

        Assert.Equal(Document.Rows, rows);
    }

    [Fact]
    public void Every_principal_is_the_document_s() =>
        Assert.Equal(
            Document.Principals,
            Catalog.Trust.Select(entry => new ExpectedDocument.Principal(
                Assert.Single(entry.Statement.Principals!.Items).Value.ToString(),
                entry.Statement.Conditions.SingleOrDefault()?.Display ?? "None",
                entry.Why
            ))
        );

    [Fact]
    public void Every_category_is_the_document_s_with_a_counted_total()
    {
        IEnumerable<ExpectedDocument.Category> counted = Catalog.Categories.Select(category => new ExpectedDocument.Category(
            category.Name,
            Catalog
                .Policies.SelectMany(policy => policy.Groups)
                .Where(group => group.Category == category.Name)
                .Sum(group => group.Permissions.Count)
                .ToString(),
            category.Why
        ));

        // The document counts 3 other services and lists 4.
        IEnumerable<ExpectedDocument.Category> corrected = Document.Categories.Select(category =>
            category.Name == "Other Services" ? category with { Count = "4" } : category
        );
        Assert.Equal(corrected, counted);
        Assert.Equal(Document.Total.Why, Catalog.Summary);
    }

    private static IEnumerable<ExpectedDocument.Row> Rows(Policy policy, Group group)
    {
        bool hasColumn = group.Permissions.Any(permission => permission.Statement.Conditions.Count > 0);
        return group.Permissions.Select(permission => new ExpectedDocument.Row(
            policy.Name,
            group.Name ?? "",
            Assert.Single(permission.Statement.Actions.Items),
            Assert.Single(permission.Statement.Resources!.Items).Display,
            hasColumn ? permission.Statement.Conditions.SingleOrDefault()?.Display ?? "None" : "",
            permission.Why
        ));
    }
}
