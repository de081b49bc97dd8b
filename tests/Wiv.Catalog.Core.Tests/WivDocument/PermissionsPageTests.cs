using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;

namespace Wiv.Catalog.Core.Tests.WivDocument;

/// <summary>The page shows what the document shows: read as Markdown, its tables are the document's, cell for cell.</summary>
public sealed class PermissionsPageTests
{
    private static readonly ExpectedDocument Document = ExpectedDocument.Load();
    private static readonly MarkdownDocument Page = Markdown.Parse(
        PermissionsPage.Write(new RolePlan(Catalogs.Wiv().Catalogs.Single())),
        new MarkdownPipelineBuilder().UsePipeTables().Build()
    );

    private static readonly List<Table> Tables = [.. Page.Descendants<Table>()];

    /// <summary>The tables up to the summary: those behind it are our own.</summary>
    private static readonly List<Table> DocumentTables =
    [
        .. Tables.Take(Tables.FindIndex(table => Cells(table).Any(row => row[0] == "Total")) + 1),
    ];

    [Fact]
    public void The_trust_policy_stands_first() =>
        Assert.Equal(Document.Principals.Select(p => (string[])[p.Value, p.Condition, p.Why]), Cells(Tables[0]));

    [Fact]
    public void Every_table_of_permissions_has_the_document_s_columns_and_rows()
    {
        IEnumerable<string[]> expected = Document.Rows.Select(row =>
            row.Condition.Length == 0
                ? (string[])[row.Action, row.Resource, row.Why]
                : [row.Action, row.Resource, row.Condition, row.Why]
        );

        Assert.Equal(expected, DocumentTables[1..^1].SelectMany(Cells));
    }

    [Fact]
    public void Every_heading_is_the_document_s()
    {
        IEnumerable<string> expected =
        [
            "Wiv permissions",
            "Trust Policy (AssumeRolePolicyDocument)",
            .. Document.Rows.Select(row => row.Policy).Distinct().SelectMany(Headings),
            "Summary by Category",
        ];

        Assert.Equal(
            expected,
            Page.OfType<HeadingBlock>()
                .Select(heading => Text(heading.Inline!))
                .TakeWhile(heading => heading is not ("What the Role Can Never Do" or "Accepted Findings" or "Access Levels"))
        );
    }

    [Fact]
    public void The_summary_counts_what_the_document_guessed()
    {
        List<string[]> rows = [.. Cells(DocumentTables[^1])];

        Assert.Equal(Document.Categories.Select(category => category.Name).Append("Total"), rows.Select(row => row[0]));
        Assert.Contains(rows, row => row is ["Other Services", "4", _]);
        Assert.Equal(["Total", "135", Document.Total.Why], rows[^1]);
    }

    private static IEnumerable<string> Headings(string policy) =>
        Document
            .Rows.Where(row => row.Policy == policy && row.Group.Length > 0)
            .Select(row => row.Group)
            .Distinct()
            .Prepend(policy);

    private static IEnumerable<string[]> Cells(Table table) =>
        table
            .OfType<TableRow>()
            .Where(row => !row.IsHeader)
            .Select(row => row.OfType<TableCell>().Select(cell => Text(((ParagraphBlock)cell[0]).Inline!)).ToArray());

    private static string Text(ContainerInline inline) =>
        string.Concat(
            inline.Select(part =>
                part switch
                {
                    CodeInline code => code.Content,
                    LiteralInline literal => literal.Content.ToString(),
                    _ => throw new InvalidOperationException($"The page holds {part.GetType().Name}, which its text does not."),
                }
            )
        );
}
