using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>What gets into generated C#: the compiler's own reading of it is tested with the generator.</summary>
public sealed class CSharpTextTests
{
    [Theory]
    [InlineData("Größe 'a' {0}", "\"Größe 'a' {0}\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\u2028c\u202e", @"""a\u000ab\u2028c\u202e""")]
    [InlineData("\U000e0001", @"""\udb40\udc01""")]
    public void A_text_is_a_literal_on_one_line(string text, string literal) =>
        Assert.Equal(literal, CSharpText.Literal(text).ToString());

    [Theory]
    [InlineData("Shop.Größe_1", "Shop.Größe_1")]
    [InlineData("@class", "@class")]
    [InlineData("a;b{c}\"d\"", "a_b_c__d_")]
    public void Nothing_but_a_name_gets_through(string name, string code) => Assert.Equal(code, CSharpText.Name(name).ToString());

    [Fact]
    public void Documentation_is_a_comment_of_XML() =>
        Assert.Equal("/// <c>a&amp;b</c>", CSharpText.Doc(XmlText.Code("a&b")).ToString());
}
