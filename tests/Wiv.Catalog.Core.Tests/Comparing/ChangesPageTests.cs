using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Changes;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>The page as Markdown is rendered: a table under each heading, whatever signs the catalog has.</summary>
public sealed class ChangesPageTests
{
    [Fact]
    public void Every_change_is_a_row_with_all_its_cells()
    {
        string old = Comparison.Catalog("action: \"s3:*\", resource: All", "action: s3:GetObject, resource: Bucket");
        string @new = Comparison.Catalog(
            "action: s3:GetObject, resource: All, condition: [Tagged, Mfa]",
            "action: [s3:GetObject, s3:PutObject], resource: \"*\""
        );
        string page = ChangesPage.Write(CatalogComparer.Compare(Comparison.Read(Named(old)), Comparison.Read(Named(@new))));

        MarkdownDocument document = Markdown.Parse(page, new MarkdownPipelineBuilder().UsePipeTables().Build());

        Table[] tables = [.. document.Descendants<Table>()];
        Assert.Equal(2, tables.Length);
        Assert.All(tables.SelectMany(table => table.Cast<TableRow>()), row => Assert.Equal(5, row.Count));
        Assert.Contains("a|b `c` &lt;i&gt;*d*", Markdown.ToHtml(page, new MarkdownPipelineBuilder().UsePipeTables().Build()));
    }

    private static string Named(string catalog) =>
        catalog
            .Replace("label: Tagged", "label: \"a|b `c` <i>*d*\"", StringComparison.Ordinal)
            .Replace("group: Rows", "group: \"R|S _t_\"", StringComparison.Ordinal);

    [Fact]
    public void A_page_without_changes_says_so()
    {
        string catalog = Comparison.Catalog("action: \"s3:*\", resource: All");
        string page = ChangesPage.Write(CatalogComparer.Compare(Comparison.Read(catalog), Comparison.Read(catalog)));

        Assert.Contains("**Not wider: what is allowed stays the same.**\n\n## Shop\n\nNothing changed.\n", page);
    }
}
