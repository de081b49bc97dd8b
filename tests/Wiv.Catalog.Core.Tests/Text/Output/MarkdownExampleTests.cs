using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A text is as plain in the file as Markdown lets it be, for people read the file too.</summary>
public sealed class MarkdownExampleTests
{
    [Theory]
    [InlineData("Read & write, 100 % (of R&D's) - now!", "Read & write, 100 % (of R\\&D's) - now!")]
    [InlineData("a_b*c `d` [e] <f> |g| ~h# @i $j \\", "a\\_b\\*c \\`d\\` \\[e\\] \\<f\\> \\|g\\| \\~h\\# \\@i \\$j \\\\")]
    [InlineData("&lt; &#60; & &", "\\&lt; \\&\\#60; & &")]
    [InlineData("https://evil.example", "https\\://evil.example")]
    [InlineData("Mailto:a, XMPP:b, tel:1", "Mailto\\:a, XMPP\\:b, tel\\:1")]
    [InlineData("il:a, :b, mail:c, a:/b", "il:a, :b, mail:c, a:/b")]
    [InlineData("www.a WWW.b ww.c .d", "www\\.a WWW\\.b ww.c .d")]
    [InlineData("a\u202eb\nc", @"a\\u202eb\\u000ac")]
    [InlineData("👩\u200d💻", "👩\u200d💻")]
    public void A_text_has_no_sign_of_Markdown(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Text(text).ToString());

    [Theory]
    [InlineData("s3:Get*", "`s3:Get*`")]
    [InlineData("a b", "`a b`")]
    [InlineData("", "<code></code>")]
    [InlineData(" a", "<code> a</code>")]
    [InlineData("a|b", "<code>a&#124;b</code>")]
    [InlineData("a`b", "<code>a&#96;b</code>")]
    [InlineData("C:\\d", "<code>C&#58;&#92;d</code>")]
    [InlineData("|azAZ09 ,-/()?é~", "<code>&#124;azAZ09 ,-/()?é&#126;</code>")]
    [InlineData("a\u202eb", "<code>a&#92;u202eb</code>")]
    public void Code_is_a_span_where_it_can_be(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Code(text).ToString());

    [Fact]
    public void A_text_in_HTML_is_no_HTML() =>
        Assert.Equal("&lt;a b=&quot;c&#39;&quot;&gt; &amp;amp;", MarkdownText.Html("<a b=\"c'\"> &amp;").ToString());

    [Theory]
    [InlineData("Made by wiv", "<!-- Made by wiv -->")]
    [InlineData("a -- b --> <!-- c", "<!-- a -&#45; b -&#45;&gt; &lt;!-&#45; c -->")]
    [InlineData("a\nb", @"<!-- a\u000ab -->")]
    public void A_comment_does_not_end_early(string text, string markdown) =>
        Assert.Equal(markdown, MarkdownText.Comment(text).ToString());

    [Fact]
    public void A_diagram_is_a_block_of_code() =>
        Assert.Equal("```mermaid\nflowchart\na\n```", MarkdownText.Diagram([$"flowchart", $"a"]).ToString());
}
