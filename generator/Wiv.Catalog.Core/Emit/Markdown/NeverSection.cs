using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Proving;
using Wiv.Catalog.Core.Text.Output;
using Wiv.Catalog.Proving;

namespace Wiv.Catalog.Core.Emit.Markdown;

/// <summary>Writes what the role can never do, for the customer's reviewer.</summary>
internal static class NeverSection
{
    public static void Write(MarkdownWriter page, PermissionCatalog catalog)
    {
        if (catalog.Never.Count == 0)
        {
            return;
        }

        page.Heading(2, "What the Role Can Never Do");
        page.Paragraph(
            $"Each line is proved over all policies on this page: for every action, every resource and every condition key that a request can have."
        );
        page.Table(["Never", "On", "What It Means", "Proved"], catalog.Never.Select(line => Row(catalog, line)).ToArray());
    }

    private static MarkdownCode[] Row(PermissionCatalog catalog, NeverLine line) =>
        [
            Actions(line),
            line.Resources is null ? $"everything" : StatementCells.Resources(line.Resources),
            MarkdownText.Text(line.Why),
            NeverProof.Of(catalog, line).Verdict == Verdict.Yes ? $"Yes" : MarkdownCode.Of($"**No**"),
        ];

    private static MarkdownCode Actions(NeverLine line)
    {
        MarkdownCode actions = StatementCells.Actions(line.Actions);
        MarkdownCode levels = MarkdownCode.Join($" or ", line.Levels.Select(level => MarkdownText.Text(level)));
        return line.Levels.Count == 0 ? actions : $"{actions}, where the access level is {levels}";
    }
}
