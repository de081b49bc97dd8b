namespace Wiv.Catalog.Tests.Values;

/// <summary>The policy variables of a resource: which are read, and what they match.</summary>
public class PolicyVariableTests
{
    [Theory]
    [InlineData("${aws:username}", true)]
    [InlineData("${*}", true)]
    [InlineData("${?}", true)]
    [InlineData("${$}", true)]
    [InlineData("${a}${b}", true)]
    [InlineData("${a,'none'}", true)]
    [InlineData("${a, ''}", true)]
    [InlineData("${a, 'no: team, none'}", true)]
    [InlineData("$a}", true)]
    [InlineData("a$", true)]
    [InlineData("${**}", false)]
    [InlineData("${a*}", false)]
    [InlineData("${a?}", false)]
    [InlineData("${a$}", false)]
    [InlineData("${a${b}}", false)]
    [InlineData("${a\"}", false)]
    [InlineData("${a'}", false)]
    [InlineData("${,'none'}", false)]
    [InlineData("${a,}", false)]
    [InlineData("${a,'}", false)]
    [InlineData("${a,'b}", false)]
    [InlineData("${a,b'}", false)]
    [InlineData("${a,'b'c'}", false)]
    [InlineData("${a,''b'}", false)]
    [InlineData("${a}${}", false)]
    [InlineData("${a}${b", false)]
    [InlineData("${a, '{b}'}", true)]
    [InlineData("${a, '}'}/${b}", true)]
    [InlineData("${a, '${b}'}", false)]
    [InlineData("${a, b}'}", false)]
    public void A_variable_has_a_name_and_perhaps_a_quoted_default(string text, bool good) =>
        Assert.Equal(good, PolicyResource.TryParse("arn:aws:s3:::" + text, out _));

    [Theory]
    [InlineData("a${?}b", "a?b", true)]
    [InlineData("a${$}b", "a$b", true)]
    [InlineData("a${$}b", "axb", false)]
    [InlineData("a${aws:username}b", "ab", true)]
    [InlineData("a${aws:username}b", "axyzb", true)]
    [InlineData("a${aws:username}b", "axyzc", false)]
    [InlineData("*${*}", "a*", true)]
    [InlineData("*${*}", "ab", false)]
    [InlineData("a${aws:PrincipalTag/team, '}'}b", "axb", true)]
    [InlineData("a${aws:PrincipalTag/team, '}'}b", "ax'}b", true)]
    [InlineData("*?", "😀", true)]
    [InlineData("?*?", "😀", false)]
    [InlineData("*?x", "a😀x", true)]
    [InlineData("a😀b", "a😀b", true)]
    [InlineData("*😀", "a😀", true)]
    [InlineData("?", "", false)]
    public void It_matches_what_it_may_stand_for(string pattern, string text, bool expected) =>
        Assert.Equal(expected, PolicyResource.Parse("arn:aws:s3:::" + pattern).Matches("arn:aws:s3:::" + text));

    [Fact]
    public void The_colons_of_a_variable_divide_no_fields()
    {
        Assert.True(PolicyResource.TryParse("arn:aws:s3:${aws:RequestedRegion}:${aws:PrincipalAccount}:b", out _));
        Assert.False(PolicyResource.TryParse("arn:aws:s3:${aws:RequestedRegion}:b", out _));
    }
}
