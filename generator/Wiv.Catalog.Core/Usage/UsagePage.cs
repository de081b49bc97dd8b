using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit.Markdown;

namespace Wiv.Catalog.Core.Usage;

/// <summary>The page for whoever decides what the next version of a catalog no longer asks for.</summary>
internal static class UsagePage
{
    /// <param name="usage">What is used.</param>
    /// <param name="notes">What is to be known about the projects, a sentence each.</param>
    /// <param name="withUnknown">Whether calls are listed of which it is not known what they need.</param>
    public static string Write(CatalogUsage usage, IReadOnlyList<string> notes, bool withUnknown)
    {
        var page = new MarkdownWriter();
        page.Heading(1, "Used AWS Permissions");
        page.Paragraph($"**{UsageWords.Summary(usage)}.**");
        foreach (string note in notes)
        {
            page.Paragraph(MarkdownWriter.Text(note) + ".");
        }

        Table(
            page,
            UsageWords.Ungranted,
            ["Action", "Called As", "Where"],
            usage.Ungranted.Select(use =>
                (string[])[MarkdownWriter.Code(use.MissingText), MarkdownWriter.Code(use.By), Sites(use.Sites)]
            )
        );
        foreach ((RowState state, string heading) in UsageWords.States)
        {
            RowUsage[] rows = usage.Rows.Where(row => row.State == state).ToArray();
            if (state == RowState.Used)
            {
                Table(page, heading, ["Policy", "Permission", "Used Actions", "Where"], rows.Select(UsedRow));
            }
            else
            {
                Table(page, heading, ["Policy", "Permission", "Resource", StatementTable.Reason], rows.Select(OtherRow));
            }
        }

        if (withUnknown)
        {
            Table(
                page,
                UsageWords.Unknown,
                ["Called As", "Where"],
                usage.Unknown.Select(use => (string[])[MarkdownWriter.Code(use.By), Sites(use.Sites)])
            );
        }

        page.Paragraph($"What actions there are is told by AWS's reference of {AwsReference.Date}.");
        return page.ToString();
    }

    private static void Table(MarkdownWriter page, string heading, string[] columns, IEnumerable<string[]> rows)
    {
        string[][] all = rows.ToArray();
        if (all.Length > 0)
        {
            page.Heading(2, heading);
            page.Table(columns, all);
        }
    }

    private static string[] UsedRow(RowUsage row) =>
        [
            MarkdownWriter.Text(row.Row.Policy),
            MarkdownWriter.Code(row.Row.ActionText),
            row.IsNarrowable ? MarkdownWriter.Text(UsageWords.UsedText(row)) : "all",
            Sites(row.Sites),
        ];

    private static string[] OtherRow(RowUsage row) =>
        [
            MarkdownWriter.Text(row.Row.Policy),
            MarkdownWriter.Code(row.Row.ActionText),
            MarkdownWriter.Code(row.Row.ResourceText),
            MarkdownWriter.Text(row.Row.Why),
        ];

    private static string Sites(IReadOnlyList<CallSite> sites) => MarkdownWriter.Text(UsageWords.SitesText(sites));
}
