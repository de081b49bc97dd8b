using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Emit.Markdown;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Core.Emit.Usage;

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
        page.Paragraph($"**{MarkdownText.Text(UsageWords.Summary(usage))}.**");
        foreach (string note in notes)
        {
            page.Paragraph($"{MarkdownText.Text(note)}.");
        }

        Table(
            page,
            UsageWords.Ungranted,
            ["Action", "Called As", "Where"],
            usage.Ungranted.Select(use =>
                (MarkdownCode[])[MarkdownText.Code(use.MissingText), MarkdownText.Code(use.By), Sites(use.Sites)]
            )
        );
        foreach ((RowState state, string heading) in UsageWords.States)
        {
            RowUsage[] rows = usage.Rows.Where(row => row.State == state).ToArray();
            switch (state)
            {
                case RowState.Used:
                    Table(page, heading, ["Policy", "Permission", "Used Actions", "Where"], rows.Select(UsedRow));
                    break;
                case RowState.MaybeUsed:
                    Table(page, heading, ["Policy", "Permission", "Resource", "Where"], rows.Select(MaybeRow));
                    break;
                default:
                    Table(page, heading, ["Policy", "Permission", "Resource", StatementTable.Reason], rows.Select(OtherRow));
                    break;
            }
        }

        if (withUnknown)
        {
            Table(
                page,
                UsageWords.Unknown,
                ["Called As", "Where"],
                usage.Unknown.Select(use => (MarkdownCode[])[MarkdownText.Code(use.By), Sites(use.Sites)])
            );
        }

        page.Paragraph($"Actions are those of the AWS reference {MarkdownText.Text(AwsReference.Date)}.");
        return page.ToString();
    }

    private static void Table(MarkdownWriter page, string heading, string[] columns, IEnumerable<MarkdownCode[]> rows)
    {
        MarkdownCode[][] all = rows.ToArray();
        if (all.Length > 0)
        {
            page.Heading(2, heading);
            page.Table(columns, all);
        }
    }

    private static MarkdownCode[] UsedRow(RowUsage row) =>
        [
            MarkdownText.Text(row.Row.Policy!),
            MarkdownText.Code(row.Row.ActionText),
            row.IsNarrowable ? MarkdownText.Text(UsageWords.UsedText(row)) : $"all",
            Sites(row.Sites),
        ];

    private static MarkdownCode[] MaybeRow(RowUsage row) =>
        [
            MarkdownText.Text(row.Row.Policy!),
            MarkdownText.Code(row.Row.ActionText),
            MarkdownText.Code(row.Row.ResourceText),
            Sites(row.Sites),
        ];

    private static MarkdownCode[] OtherRow(RowUsage row) =>
        [
            MarkdownText.Text(row.Row.Policy!),
            MarkdownText.Code(row.Row.ActionText),
            MarkdownText.Code(row.Row.ResourceText),
            MarkdownText.Text(row.Row.Why),
        ];

    private static MarkdownCode Sites(IReadOnlyList<CallSite> sites) => MarkdownText.Text(UsageWords.SitesText(sites));
}
