using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>What Terraform reads in a string is the text; no sign of it begins an interpolation or a directive of its own.</summary>
public sealed class HclTextTests
{
    [Theory]
    [InlineData("Größe 日本", "\"Größe 日本\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("a\nb\u202e", @"""a\u000ab\u202e""")]
    [InlineData("\U000e0001", @"""\U000e0001""")]
    [InlineData("$5, 100 % {x}", "\"$5, 100 % {x}\"")]
    [InlineData("${a}", "\"$${a}\"")]
    [InlineData("%{ if a }", "\"%%{ if a }\"")]
    [InlineData("$${a}", "\"${\"$$\"}{a}\"")]
    [InlineData("%${a}", "\"${\"%$\"}{a}\"")]
    public void A_text_stays_a_text(string text, string hcl) => Assert.Equal(hcl, HclText.Of(text).ToString());

    [Theory]
    [InlineData("${aws:username}", "&{aws:username}")]
    [InlineData("a/$${aws:username}", "a/$&{aws:username}")]
    [InlineData("%{a}", "%%{a}")]
    [InlineData("\"", "\\\"")]
    public void A_policy_variable_is_left_to_IAM(string text, string hcl) =>
        Assert.Equal(hcl, HclText.InsidePolicy(text).ToString());

    /// <summary>Read together with the interpolation behind it, a sign would make a text of it.</summary>
    [Theory]
    [InlineData("shop-", "\"shop-${var.stage}\"")]
    [InlineData("$", "\"${\"$\"}${var.stage}\"")]
    [InlineData("costs $", "\"costs ${\"$\"}${var.stage}\"")]
    [InlineData("a%$%", "\"a${\"%$%\"}${var.stage}\"")]
    [InlineData("$a", "\"$a${var.stage}\"")]
    public void A_sign_before_an_interpolation_stands_apart(string text, string hcl) =>
        Assert.Equal(hcl, HclText.Quoted([HclText.Inside(text), HclText.Interpolation($"var.stage")]).ToString());

    [Fact]
    public void A_sign_before_a_text_stays() =>
        Assert.Equal(
            "\"a$b${var.c}d$\"",
            HclText
                .Quoted([HclText.Inside("a$"), HclText.Inside("b"), HclText.Interpolation($"var.c"), HclText.Inside("d$")])
                .ToString()
        );

    [Theory]
    [InlineData("shop_orders1", 0, "shop_orders1")]
    [InlineData("a-b.c\"é", 0, "a_b_c__")]
    [InlineData("type", 7, "type   ")]
    public void A_name_is_letters_digits_and_underscores(string name, int width, string hcl) =>
        Assert.Equal(hcl, HclText.Name(name, width).ToString());

    [Fact]
    public void A_comment_ends_with_its_line() => Assert.Equal(@"a\u000ab\\c", HclText.Comment("a\nb\\c").ToString());
}
