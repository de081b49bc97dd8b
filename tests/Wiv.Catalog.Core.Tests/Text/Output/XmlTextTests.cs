using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A text in a documentation comment is on one line, and no sign of it is one of XML's.</summary>
public sealed class XmlTextTests
{
    [Theory]
    [InlineData("Größe 'a' 日本", "Größe 'a' 日本")]
    [InlineData("a < b > \"c\" & d", "a &lt; b &gt; &quot;c&quot; &amp; d")]
    [InlineData("a\tb\nc\rd", "a&#x0009;b&#x000A;c&#x000D;d")]
    [InlineData("a\u0085b\u2028c\u202ed", "a&#x0085;b&#x2028;c&#x202E;d")]
    [InlineData("\U000e0001", "&#xE0001;")]
    [InlineData("a\0b\u001fc", @"a\u0000b\u001fc")]
    [InlineData("\ufffe\uffff", @"\ufffe\uffff")]
    public void A_text_is_one_line_of_XML(string text, string xml) => Assert.Equal(xml, XmlText.Of(text).ToString());

    [Theory]
    [InlineData('\ud800', @"\ud800")]
    [InlineData('\udfff', @"\udfff")]
    public void Half_a_character_is_shown(char half, string xml) => Assert.Equal(xml, XmlText.Of(half.ToString()).ToString());

    [Theory]
    [InlineData("", "")]
    [InlineData("Read orders", "Read orders.")]
    [InlineData("Read orders.", "Read orders.")]
    [InlineData("Read now!", "Read now!")]
    [InlineData("Why?", "Why?")]
    [InlineData("a & b", "a &amp; b.")]
    public void A_sentence_ends_once(string text, string xml) => Assert.Equal(xml, XmlText.Sentence(text).ToString());

    [Fact]
    public void Code_is_set_apart() => Assert.Equal("<c>a&lt;b</c>", XmlText.Code("a<b").ToString());
}
