using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Emit.Markdown;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Emit.Changes;

/// <summary>The page for a pull request and for the customer's reviewer: a table of what is wider, of what is narrower, and of the rest.</summary>
internal static class ChangesPage
{
    public static string Write(IReadOnlyList<CatalogChanges> catalogs)
    {
        var page = new MarkdownWriter();
        page.Heading(1, "Changed AWS Permissions");
        page.Paragraph($"**{MarkdownText.Text(DirectionWords.Verdict(CatalogChanges.Verdict(catalogs)))}**");
        foreach (string limit in DirectionWords.Limits(catalogs))
        {
            page.Paragraph(MarkdownText.Text(limit));
        }

        foreach (CatalogChanges catalog in catalogs)
        {
            page.Heading(2, catalog.Catalog);
            if (catalog.Changes.Count == 0)
            {
                page.Paragraph($"Nothing changed.");
            }

            ILookup<string, Change> changes = catalog.Changes.ToLookup(change => DirectionWords.HeadingOf(change.Direction));
            foreach (string heading in DirectionWords.Headings.Where(changes.Contains))
            {
                page.Heading(3, heading);
                page.Table(["Where", "Change", "Permission", "What It Means", "Reason Given"], changes[heading].Select(Row));
            }
        }

        page.Paragraph(
            $"Actions and access levels are those of the AWS reference {MarkdownText.Text(AwsReference.Date)}. “Permissions management” can grant access to others."
        );
        return page.ToString();
    }

    private static MarkdownCode[] Row(Change change)
    {
        ChangeText text = ChangeText.Of(change);
        return
        [
            MarkdownText.Of(text.Place),
            MarkdownText.Text(change.Direction == Direction.MayBeWider ? $"{text.What} (may be wider)" : text.What),
            MarkdownText.Of(text.Subject),
            MarkdownCode.Join($"<br>", text.Details.Select(MarkdownText.Of)),
            MarkdownText.Text(text.Why),
        ];
    }
}
