using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>Read by Markdig, what we write is what was meant: no link, no HTML and no cell more, whatever the text.</summary>
public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .Build();

    private static readonly string[] OwnHtml = ["<details><summary>", "</details>"];

    [Fact]
    public void Every_text_that_a_catalog_may_hold_is_read_back() =>
        HostileText.Prose.Sample(
            text =>
            {
                MarkdownDocument page = Parse(
                    $"| A | B |\n| --- | --- |\n| {MarkdownText.Text(text)} | {MarkdownText.Code(text)} |\n"
                );
                string[] row = [.. Assert.Single(page.Descendants<Table>()).OfType<TableRow>().Last().Select(Text)];
                Assert.Equal([text, text], row);
                AssertHarmless(page);
            },
            iter: 20_000
        );

    [Fact]
    public void A_hidden_character_is_shown() =>
        HostileText.Any.Sample(
            text =>
            {
                string written =
                    $"{MarkdownText.Text(text)}{MarkdownText.Code(text)}{MarkdownText.Html(text)}{MarkdownText.Comment(text)}";
                Assert.Null(HiddenCharacters.FirstInProse(written));
            },
            iter: 20_000
        );

    [Fact]
    public void A_page_has_the_rows_of_its_catalog_and_nothing_else() =>
        HostileCatalog
            .Of(HostileText.Prose, HostileText.OfPolicy)
            .Sample(
                (catalog, prose, ofPolicy) =>
                {
                    MarkdownDocument page = Parse(PermissionsPage.Write(new RolePlan(catalog)));
                    AssertHarmless(page);
                    string[] cells = [.. page.Descendants<TableCell>().Select(Text)];
                    Assert.All(
                        (string[])[prose[6], prose[7], prose[8], prose[10], prose[13], prose[14], prose[15]],
                        text => Assert.Contains(text, cells)
                    );
                    Assert.Contains($"{prose[0]}, arn:aws:s3:::plain/{ofPolicy[1]}", cells);
                    Assert.Contains(prose[9], page.Descendants<HeadingBlock>().Select(heading => Text(heading.Inline!)));
                },
                iter: 1_000
            );

    private static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, GitHub);

    /// <summary>Of HTML there are our elements alone; a comment does not end early, and nothing links.</summary>
    private static void AssertHarmless(MarkdownDocument page)
    {
        Assert.Empty(page.Descendants<LinkInline>());
        Assert.Empty(page.Descendants<AutolinkInline>());
        Assert.All(page.Descendants<HtmlInline>(), html => Assert.Contains(html.Tag, (string[])["<code>", "</code>", "<br>"]));
        Assert.All(
            page.Descendants<HtmlBlock>(),
            html =>
            {
                string text = html.Lines.ToString();
                bool isComment =
                    text.StartsWith("<!-- ", StringComparison.Ordinal)
                    && text.IndexOf("-->", StringComparison.Ordinal) == text.Length - 3;
                bool isOurs =
                    Array.Exists(OwnHtml, own => text.StartsWith(own, StringComparison.Ordinal))
                    && text.Count(c => c == '<') <= 3;
                Assert.True(isComment || isOurs, text);
            }
        );
    }

    private static string Text(Block block) =>
        string.Concat(((ContainerBlock)block).Descendants<ParagraphBlock>().Select(paragraph => Text(paragraph.Inline!)));

    private static string Text(ContainerInline inlines) =>
        string.Concat(
            inlines
                .Descendants()
                .Select(inline =>
                    inline switch
                    {
                        LiteralInline literal => literal.Content.ToString(),
                        CodeInline code => code.Content,
                        HtmlEntityInline entity => entity.Transcoded.ToString(),
                        LineBreakInline => "\n",
                        _ => "",
                    }
                )
        );
}
