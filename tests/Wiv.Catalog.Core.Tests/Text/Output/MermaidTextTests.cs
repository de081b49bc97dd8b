using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A label of a diagram shows its text, and no sign of it is one of Mermaid's.</summary>
public sealed class MermaidTextTests
{
    [Theory]
    [InlineData("Größe 日本", "\"Größe 日本\"")]
    [InlineData("arn:aws:s3/a-b, (c). 19azAZ", "\"arn:aws:s3/a-b, (c). 19azAZ\"")]
    [InlineData("a\"]; b[", "\"a#34;#93;#59; b#91;\"")]
    [InlineData("<b>#1 ~", "\"#60;b#62;#35;1 #126;\"")]
    [InlineData("a\u202eb\n", "\"a#92;u202eb#92;u000a\"")]
    public void A_text_is_a_label(string text, string mermaid) => Assert.Equal(mermaid, MermaidText.Quoted([text]).ToString());

    [Fact]
    public void Each_line_stands_for_itself() => Assert.Equal("\"a<br/>b\"", MermaidText.Quoted(["a", "b"]).ToString());
}
