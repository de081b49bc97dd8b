namespace Wiv.Catalog.Core.Tests.Yaml;

/// <summary>Of an escape that is wrong, the escape is told and not the quotes around it.</summary>
public sealed class EscapeTests
{
    [Theory]
    [InlineData(@"a\x0")]
    [InlineData(@"\u12")]
    [InlineData(@"\U0001F60")]
    [InlineData(@"a\xg0 b")]
    [InlineData(@"\u12 34")]
    public void A_short_escape_is_told(string text) => AssertTold(text, "an escape is too short: ");

    [Theory]
    [InlineData(@"a\ud800b")]
    [InlineData(@"\U00110000")]
    [InlineData(@"\udfff")]
    [InlineData(@"\ud83d\u0041")]
    [InlineData(@"\UFFFFFFFF")]
    public void An_escape_that_stands_for_no_character_is_told(string text) => AssertTold(text, "an escape is not a character: ");

    [Theory]
    [InlineData(@"a\x41")]
    [InlineData(@"\u00e9")]
    [InlineData(@"\U0001F600")]
    public void An_escape_that_is_whole_is_read(string text) =>
        Assert.DoesNotContain(Catalogs.Problems($"catalog: Shop\ntitle: \"{text}\"\n"), line => line.Contains("WIV0001"));

    private static void AssertTold(string text, string hint) =>
        Assert.Contains(
            $"WIV0001: {hint}",
            Assert.Single(
                Catalogs.Problems($"catalog: Shop\ntitle: \"{text}\"\n"),
                line => line.StartsWith("(2,", StringComparison.Ordinal)
            )
        );
}
