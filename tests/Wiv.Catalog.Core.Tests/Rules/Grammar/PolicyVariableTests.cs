using Wiv.Catalog.Core.Rules.Grammar;

namespace Wiv.Catalog.Core.Tests.Rules.Grammar;

public sealed class PolicyVariableTests
{
    [Theory]
    [InlineData("arn:aws:s3:::shop/*", "")]
    [InlineData("a${aws:username}b${*}", "${aws:username}|${*}")]
    [InlineData("${a${b}}", "${a|${b}")]
    [InlineData("${a, '}'}x}", "${a, '}'}")]
    [InlineData("${a, 'x}/${b, 'y'}", "${a, 'x}|${b, 'y'}")]
    [InlineData("${a/b, c", "${a/b, c")]
    public void Variables_are_found_in_order(string text, string variables) =>
        Assert.Equal(variables, string.Join('|', PolicyVariable.In(text).Select(variable => variable.Text)));

    [Fact]
    public void A_variable_has_a_name_and_a_default()
    {
        PolicyVariable variable = Assert.Single(PolicyVariable.In("x${aws:PrincipalTag/team, 'no one'}"));

        Assert.Equal("aws:PrincipalTag/team", variable.Name);
        Assert.Equal(" 'no one'", variable.Default);
        Assert.True(variable.IsClosed);
        Assert.False(variable.LacksQuote);
    }
}
