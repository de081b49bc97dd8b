namespace Wiv.Catalog.Tests.Values;

public class AccountIdTests
{
    [Theory]
    [InlineData("123456789012")]
    [InlineData("000000000000")]
    [InlineData("012345678901")]
    public void Twelve_digits_are_an_account_id(string text)
    {
        Assert.Equal(text, AccountId.Parse(text).Value);
        Assert.True(AccountId.TryParse(text, out AccountId id));
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("12345678901")]
    [InlineData("1234567890123")]
    [InlineData("1234-5678-9012")]
    [InlineData("12345678901*")]
    [InlineData("12345678901?")]
    [InlineData(" 123456789012")]
    [InlineData("123456789012\n")]
    [InlineData("١٢٣٤٥٦٧٨٩٠١٢")]
    [InlineData("123456789012:role/Admin")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(AccountId.TryParse(text, out AccountId id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => AccountId.Parse(text));
    }

    [Fact]
    public void The_message_says_what_is_wrong_and_what_is_right()
    {
        string letter = Assert.Throws<FormatException>(() => AccountId.Parse("12345678901x")).Message;
        string tooShort = Assert.Throws<FormatException>(() => AccountId.Parse("1")).Message;

        Assert.Equal(
            "'12345678901x' is not an account id: 'x' is no digit; an account id is exactly 12 digits, such as 123456789012.",
            letter
        );
        Assert.Equal(
            "'1' is not an account id: it has 1 digit; an account id is exactly 12 digits, leading zeros included, such as 123456789012.",
            tooShort
        );
    }

    [Fact]
    public void A_hostile_value_cannot_forge_a_line_in_a_log()
    {
        string message = Assert.Throws<FormatException>(() => AccountId.Parse("1\r\nERROR " + new string('x', 5000))).Message;

        Assert.DoesNotContain('\n', message);
        Assert.StartsWith("'1\\u000d\\u000aERROR xxx", message);
        Assert.True(message.Length < 250);
    }
}
