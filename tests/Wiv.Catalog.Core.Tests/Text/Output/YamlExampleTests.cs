using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>A text has quotes where one version of YAML or another needs them, and elsewhere none.</summary>
public sealed class YamlExampleTests
{
    [Theory]
    [InlineData("ShopRole", "ShopRole")]
    [InlineData("s3:Get*", "s3:Get*")]
    [InlineData("a/b.c_d-e1", "a/b.c_d-e1")]
    [InlineData("", "''")]
    [InlineData("1.0", "'1.0'")]
    [InlineData("*", "'*'")]
    [InlineData("a:", "'a:'")]
    [InlineData("a b", "'a b'")]
    [InlineData("it's", "'it''s'")]
    [InlineData("a\nb\u202e", @"""a\u000ab\u202e""")]
    [InlineData("\U000e0001", @"""\U000e0001""")]
    [InlineData("\uffff", @"""\uffff""")]
    [InlineData("\"\\\n", @"""\""\\\u000a""")]
    public void A_program_reads_it(string text, string yaml) => Assert.Equal(yaml, YamlText.Of(text).ToString());

    [Theory]
    [InlineData("true")]
    [InlineData("False")]
    [InlineData("YES")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("Off")]
    [InlineData("y")]
    [InlineData("N")]
    [InlineData("null")]
    public void A_word_of_YAML_is_quoted(string text) => Assert.Equal($"'{text}'", YamlText.Of(text).ToString());

    /// <summary>YAML has no escape for it.</summary>
    [Theory]
    [InlineData('\ud800', @"""a\\ud800""")]
    [InlineData('\udfff', @"""a\\udfff""")]
    public void Half_a_character_is_shown(char half, string yaml) => Assert.Equal(yaml, YamlText.Of("a" + half).ToString());

    [Theory]
    [InlineData("Read the orders, all of them", false, "Read the orders, all of them")]
    [InlineData("Read the orders, all of them", true, "\"Read the orders, all of them\"")]
    [InlineData("a [b] {c}", false, "a [b] {c}")]
    [InlineData("a [b] {c}", true, "\"a [b] {c}\"")]
    [InlineData("Read the orders", true, "Read the orders")]
    [InlineData("a:b #c", false, "\"a:b #c\"")]
    [InlineData("a:b#c*d", false, "a:b#c*d")]
    [InlineData("a: b", false, "\"a: b\"")]
    [InlineData("a *", false, "\"a *\"")]
    [InlineData("a:", false, "\"a:\"")]
    [InlineData("- a", false, "\"- a\"")]
    [InlineData("@a", false, "\"@a\"")]
    [InlineData(" a", false, "\" a\"")]
    [InlineData("", false, "\"\"")]
    [InlineData("~", false, "\"~\"")]
    [InlineData("12", false, "\"12\"")]
    [InlineData("true", false, "\"true\"")]
    public void A_person_writes_quotes_where_they_are_needed(string text, bool isFlow, string yaml) =>
        Assert.Equal(yaml, YamlText.Written(text, isFlow: isFlow).ToString());

    [Theory]
    [InlineData("a", '\'', "'a'")]
    [InlineData("it's", '\'', "'it''s'")]
    [InlineData("a\tb", '\'', @"""a\u0009b""")]
    [InlineData("it's", '"', "\"it's\"")]
    public void A_quote_that_is_there_stays_where_it_can(string text, char quote, string yaml) =>
        Assert.Equal(yaml, YamlText.Written(text, quote).ToString());

    [Theory]
    [InlineData("'a'", '\'')]
    [InlineData("\"a\"", '"')]
    [InlineData("a'", YamlText.Plain)]
    [InlineData("", YamlText.Plain)]
    public void The_quote_of_a_written_text_is_seen(string written, char quote) => Assert.Equal(quote, YamlText.QuoteOf(written));
}
