namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html</summary>
public sealed class SetQualifierTests
{
    [Theory]
    // Every value of the request is one of the policy's.
    [InlineData("ForAllValues:StringLike", "PostDateTime|Message|Tags", "PostDateTime|Message", true)]
    [InlineData("ForAllValues:StringLike", "PostDateTime|Message|Tags", "PostDateTime|UserName", false)]
    [InlineData("ForAllValues:StringNotEquals", "ID", "Message|Tags", true)]
    [InlineData("ForAllValues:StringNotEquals", "ID", "Message|ID", false)]
    // One is.
    [InlineData("ForAnyValue:StringLike", "ID|PostDateTime", "UserName|Message|PostDateTime", true)]
    [InlineData("ForAnyValue:StringLike", "ID|PostDateTime", "UserName", false)]
    [InlineData("ForAnyValue:StringNotEquals", "ID", "ID|Message", true)]
    [InlineData("ForAnyValue:StringNotEquals", "ID", "ID", false)]
    [InlineData("ForAnyValue:StringEqualsIfExists", "team", "team|x", true)]
    [InlineData("ForAllValues:NumericLessThan", "10", "1|9", true)]
    [InlineData("ForAnyValue:IpAddress", "10.0.0.0/8", "11.0.0.1|10.0.0.1", true)]
    public void Sets(string op, string values, string given, bool holds) => Assert.Equal(holds, Samples.Holds(op, values, given));

    [Theory]
    [InlineData("ForAllValues:StringEquals", true)]
    [InlineData("ForAnyValue:StringEquals", false)]
    [InlineData("ForAllValues:StringNotEquals", true)]
    [InlineData("ForAnyValue:StringNotEquals", false)]
    [InlineData("ForAllValues:StringEqualsIfExists", true)]
    [InlineData("ForAnyValue:StringEqualsIfExists", false)]
    public void An_empty_set_is_a_missing_key_or_an_empty_text(string op, bool holds)
    {
        Assert.Equal(holds, Samples.Holds(op, "a", null));
        Assert.Equal(holds, Samples.Holds(op, "a", ""));
    }

    [Theory]
    [InlineData("StringEquals", "a", "a|b", false)]
    [InlineData("StringNotEquals", "a", "a|b", false)]
    [InlineData("StringNotEquals", "c", "a|b", true)]
    public void Several_values_need_a_qualifier(string op, string values, string given, bool holds) =>
        Assert.Equal(holds, Samples.Holds(op, values, given));
}
