using System.Globalization;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A phrase keeps its words and its code apart until a language writes them.</summary>
public sealed class PhraseTests
{
    [Fact]
    public void Code_is_set_apart_and_names_are_not()
    {
        Phrase phrase = Phrase.Of($"{Phrase.Text("*Reports*")} may call {Phrase.Code("s3:Get*")}");

        Assert.Equal("*Reports* may call s3:Get*", phrase.ToString());
        Assert.Equal("\\*Reports\\* may call `s3:Get*`", MarkdownText.Of(phrase).ToString());
    }

    [Fact]
    public void Phrases_are_joined_in_order()
    {
        Assert.Equal("a, b, c", Phrase.Join($", ", [Phrase.Text("a"), Phrase.Text("b"), Phrase.Text("c")]).ToString());
        Assert.Equal("a", Phrase.Join($", ", [Phrase.Text("a")]).ToString());
        Assert.Empty(Phrase.Join($", ", []).Pieces);
    }

    [Fact]
    public void An_empty_name_is_nothing()
    {
        Assert.Empty(Phrase.Text("").Pieces);
        Assert.True(Code<MarkdownText>.Empty.IsEmpty);
        Assert.Equal("", Code<MarkdownText>.Empty.ToString());
        Assert.False(MarkdownText.Text("a").IsEmpty);
    }

    [Fact]
    public void A_number_is_written_the_same_everywhere()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var foreign = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        foreign.NumberFormat.NegativeSign = "minus ";
        foreign.NumberFormat.NumberGroupSeparator = ".";
        CultureInfo.CurrentCulture = foreign;
        try
        {
            Assert.Equal("12,345 rows, -1 less", Phrase.Of($"{12345} rows, {-1} less").ToString());
            Assert.Equal("12345 rows, -1 less", MarkdownCode($"{12345} rows, {-1} less"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string MarkdownCode(Code<MarkdownText> code) => code.ToString();
}
