namespace Wiv.Catalog.Tests.Values;

/// <summary>A refused text is named with what is wrong and what would be right.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("", "'' is not a policy parameter: it has 0 characters; a policy parameter has 1 to 512.")]
    [InlineData(
        "a*",
        "'a*' is not a policy parameter: '*' cannot stand in it; a policy parameter is made of letters, digits and +=,.@_/:-."
    )]
    public void A_parameter(string text, string message) => AssertRefused(ParameterText.Parse, text, message);

    [Theory]
    [InlineData("x", "'x' is not an external id: it has 1 character; an external id has 2 to 1224.")]
    [InlineData(
        "a*",
        "'a*' is not an external id: '*' cannot stand in it; an external id is made of letters, digits and _+=,.@:/-."
    )]
    public void An_external_id(string text, string message) => AssertRefused(ExternalId.Parse, text, message);

    [Theory]
    [InlineData("us-east-?", "'us-east-?' is not a Region name: '?' cannot stand in it; a Region name is")]
    [InlineData("us-east", "'us-east' is not a Region name: a Region name is")]
    [InlineData("us-e4st-1", "'us-e4st-1' is not a Region name: 'e4st' is no word of letters; a Region name is")]
    public void A_Region(string text, string message) =>
        AssertRefused(Region.Parse, text, message + " lower-case words and a number joined by '-', such as us-east-1.");

    [Fact]
    public void A_Region_that_is_too_long() =>
        Assert.Contains(
            "...' is not a Region name: it has 100 characters and may have 64; a Region name is",
            Assert.Throws<FormatException>(() => Region.Parse("us-" + new string('a', 95) + "-1")).Message
        );

    [Theory]
    [InlineData("arn:awsx:s3:::b", "its partition is 'awsx'; a partition is aws, or aws- and more, such as aws-us-gov")]
    [InlineData(
        "arn:aws:s3:US:1:b",
        "its Region is 'US'; a Region is lower-case words and a number, such as us-east-1, or empty"
    )]
    [InlineData(
        "arn:aws:S3:::b",
        "its service is 'S3'; a service is lower-case letters, digits and '-', such as s3, and takes no wildcard"
    )]
    [InlineData("arn:aws:s3::1:b", "its account is '1'; an account is exactly 12 digits, or aws, or empty")]
    [InlineData("arn:aws:s3::-a:b", "its account is '-a'; an account is exactly 12 digits, or aws, or empty")]
    [InlineData(
        "arn:aws:s3:::",
        "nothing follows the fifth ':'; an ARN is arn:partition:service:region:account:resource, such as arn:aws:s3:::my-bucket"
    )]
    [InlineData("arn:aws:s3:::a\tb", "'\\u0009' is a control character, which cannot stand in an ARN")]
    [InlineData("arn:aws:s3:::a b", "' ' cannot stand in it; quotes, backslashes and white space have no place in an ARN")]
    [InlineData("arn:aws:s3:::a`b", "'`' cannot stand in it; quotes, backslashes and white space have no place in an ARN")]
    [InlineData(
        "arn:aws:s3:::${a}",
        "'${' begins a policy variable, and this must name one resource; for a pattern use PolicyResource"
    )]
    public void An_ARN(string text, string flaw) =>
        Assert.EndsWith($"' is not an ARN: {flaw}.", Assert.Throws<FormatException>(() => Arn.Parse(text)).Message);

    [Theory]
    [InlineData("arn:AWS:s3:::b", "'A' cannot stand in its partition; a partition is aws, aws- and more, or a wildcard")]
    [InlineData(
        "arn::s3:::b",
        "its partition is empty; an ARN is arn:partition:service:region:account:resource, such as arn:aws:s3:::my-bucket"
    )]
    [InlineData("arn:aws:s3:::a${b", "the policy variable '${b' has no closing brace; write it as ${aws:username}")]
    [InlineData(
        "arn:aws:s3:::a${b c}d",
        "'${b c}' is no policy variable; write it as ${aws:username} or, with a default, as ${aws:PrincipalTag/team, 'none'}"
    )]
    public void A_resource(string text, string flaw) =>
        AssertRefused(PolicyResource.Parse, text, $"'{text}' is not a policy resource: {flaw}.");

    [Fact]
    public void Half_a_character()
    {
        const string Flaw = "it holds half of a surrogate pair, which is no character";

        Assert.EndsWith(
            $"is not an ARN: {Flaw}.",
            Assert.Throws<FormatException>(() => Arn.Parse("arn:aws:s3:::\uD800")).Message
        );
        Assert.Contains(
            Flaw,
            Assert.Throws<ArgumentException>(() => ConditionBlock.Of("StringEquals", "aws:a", "\uD800")).Message
        );
    }

    [Fact]
    public void A_dollar_at_the_end_begins_nothing() => Assert.True(Arn.TryParse("arn:aws:s3:::b$", out _));

    [Fact]
    public void An_ARN_or_a_resource_that_is_too_long()
    {
        string tooLong = "arn:aws:s3:::" + new string('x', 2036);

        Assert.EndsWith(
            "it has 2049 characters and may have 2048.",
            Assert.Throws<FormatException>(() => Arn.Parse(tooLong)).Message
        );
        Assert.False(PolicyResource.TryParse(tooLong, out _));
        Assert.True(PolicyResource.TryParse(tooLong[..^1], out _));
    }

    [Theory]
    [InlineData(80, "'")]
    [InlineData(81, "...'")]
    public void A_long_text_is_cut(int length, string end) =>
        Assert.StartsWith(
            "'" + new string('x', 80) + end + " is not",
            Assert.Throws<FormatException>(() => AccountId.Parse(new string('x', length))).Message
        );

    [Theory]
    [InlineData(' ', "' '")]
    [InlineData('~', "'~'")]
    [InlineData('\u001f', "'\\u001f'")]
    [InlineData('\u007f', "'\\u007f'")]
    [InlineData('é', "'\\u00e9'")]
    public void What_is_not_printable_ASCII_is_escaped(char c, string shown) =>
        Assert.Contains($": {shown} is no digit", Assert.Throws<FormatException>(() => AccountId.Parse($"{c}")).Message);

    private static void AssertRefused<T>(Func<string, T> parse, string text, string message) =>
        Assert.Equal(
            message,
            Assert
                .Throws<FormatException>(() =>
                {
                    _ = parse(text);
                })
                .Message
        );
}
