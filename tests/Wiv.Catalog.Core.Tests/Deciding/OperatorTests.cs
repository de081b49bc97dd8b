namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html</summary>
public sealed class OperatorTests
{
    [Theory]
    // Exact, and case counts.
    [InlineData("StringEquals", "iamuser-admin", "iamuser-admin", true)]
    [InlineData("StringEquals", "iamuser-admin", "IamUser-Admin", false)]
    [InlineData("StringEquals", "a*", "a*", true)]
    [InlineData("StringEquals", "a*", "ab", false)]
    [InlineData("StringEquals", "a|b", "b", true)]
    [InlineData("StringEquals", "", "", true)]
    [InlineData("StringNotEquals", "a", "b", true)]
    [InlineData("StringNotEquals", "a|b", "b", false)]
    [InlineData("StringNotEquals", "a|b", "c", true)]
    [InlineData("StringEqualsIgnoreCase", "Admin", "aDMIN", true)]
    [InlineData("StringEqualsIgnoreCase", "Admin", "admins", false)]
    [InlineData("StringNotEqualsIgnoreCase", "Admin", "aDMIN", false)]
    [InlineData("StringNotEqualsIgnoreCase", "Admin", "user", true)]
    [InlineData("StringLike", "home/*", "home/", true)]
    [InlineData("StringLike", "home/?", "home/", false)]
    [InlineData("StringLike", "home/?", "home/x", true)]
    [InlineData("StringLike", "|home/", "", true)]
    [InlineData("StringLike", "*a*b", "xaybab", true)]
    [InlineData("StringLike", "HOME*", "home", false)]
    [InlineData("StringNotLike", "home/*", "home/x", false)]
    [InlineData("StringNotLike", "home/*", "away", true)]
    public void Texts(string op, string values, string given, bool holds) =>
        Assert.Equal(holds, Samples.Holds(op, values, given));

    [Theory]
    [InlineData("NumericEquals", "10", "10", true)]
    [InlineData("NumericEquals", "10", "10.0", true)]
    [InlineData("NumericEquals", "1e1", "10", true)]
    [InlineData("NumericEquals", "10|11", "11", true)]
    [InlineData("NumericEquals", "10", "ten", false)]
    [InlineData("NumericNotEquals", "10", "11", true)]
    [InlineData("NumericNotEquals", "10|11", "11", false)]
    [InlineData("NumericLessThan", "10", "9.99", true)]
    [InlineData("NumericLessThan", "10", "10", false)]
    [InlineData("NumericLessThanEquals", "10", "10", true)]
    [InlineData("NumericLessThanEquals", "10", "11", false)]
    [InlineData("NumericLessThanEquals", "10", "9", true)]
    [InlineData("NumericGreaterThan", "-1", "0", true)]
    [InlineData("NumericGreaterThan", "10", "10", false)]
    [InlineData("NumericGreaterThanEquals", "10", "10", true)]
    [InlineData("NumericGreaterThanEquals", "10", "9", false)]
    public void Numbers(string op, string values, string given, bool holds) =>
        Assert.Equal(holds, Samples.Holds(op, values, given));

    [Theory]
    // The forms of https://www.w3.org/TR/NOTE-datetime, and seconds since 1970.
    [InlineData("DateEquals", "2020-01-01T00:00:00Z", "1577836800", true)]
    [InlineData("DateEquals", "2020", "2020-01-01T00:00:00Z", true)]
    [InlineData("DateEquals", "2020-03", "2020-03-01", true)]
    [InlineData("DateEquals", "2020-01-01T01:00+01:00", "2020-01-01T00:00Z", true)]
    [InlineData("DateEquals", "2019-12-31T19:00:00-05:00", "2020-01-01T00:00:00Z", true)]
    [InlineData("DateEquals", "2020-01-01T00:00:00.5Z", "1577836800.50", true)]
    [InlineData("DateEquals", "2020-01-01T00:00:00", "2020-01-01T00:00:00Z", true)]
    [InlineData("DateEquals", "2020-02-30", "2020-02-30", false)]
    [InlineData("DateEquals", "yesterday", "yesterday", false)]
    [InlineData("DateNotEquals", "2020-01-01", "2020-01-02", true)]
    [InlineData("DateNotEquals", "2020-01-01", "2020-01-01T00:00:00Z", false)]
    [InlineData("DateLessThan", "2020-01-01T00:00:01Z", "2020-01-01T00:00:00Z", true)]
    [InlineData("DateLessThan", "2020-01-01T00:00:01Z", "2020-01-01T00:00:01Z", false)]
    [InlineData("DateLessThanEquals", "2020-01-01T00:00:01Z", "2020-01-01T00:00:01Z", true)]
    [InlineData("DateGreaterThan", "2020-01-01T00:00:01Z", "2020-06-01T12:00:00Z", true)]
    [InlineData("DateGreaterThan", "2020-01-01T00:00:01Z", "2019-06-01T12:00:00Z", false)]
    [InlineData("DateGreaterThanEquals", "2020-01-01T00:00:01Z", "2020-01-01T00:00:01Z", true)]
    [InlineData("DateGreaterThanEquals", "1577836800", "2019-12-31T23:59:59.999Z", false)]
    public void Dates(string op, string values, string given, bool holds) =>
        Assert.Equal(holds, Samples.Holds(op, values, given));

    [Theory]
    [InlineData("Bool", "false", "false", true)]
    [InlineData("Bool", "false", "true", false)]
    [InlineData("Bool", "True", "true", true)]
    [InlineData("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", true)]
    [InlineData("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA", true)]
    [InlineData("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "qmluYXJ5VmFsdWVJbkJhc2U2NA==", false)]
    [InlineData("Null", "true", null, true)]
    [InlineData("Null", "true", "x", false)]
    [InlineData("Null", "false", "x", true)]
    [InlineData("Null", "false", null, false)]
    [InlineData("Null", "true|false", null, true)]
    public void Booleans_bytes_and_presence(string op, string values, string? given, bool holds) =>
        Assert.Equal(holds, Samples.Holds(op, values, given));

    [Theory]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.113.255", true)]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.114.0", false)]
    [InlineData("IpAddress", "203.0.113.77/24", "203.0.113.1", true)]
    [InlineData("IpAddress", "203.0.113.7", "203.0.113.7", true)]
    [InlineData("IpAddress", "203.0.113.7", "203.0.113.8", false)]
    [InlineData("IpAddress", "0.0.0.0/0", "1.2.3.4", true)]
    [InlineData("IpAddress", "0.0.0.0/0", "::1", false)]
    [InlineData("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5678:9::1", true)]
    [InlineData("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5679::1", false)]
    [InlineData("IpAddress", "203.0.113.0/24|2001:DB8:1234:5678::/64", "2001:DB8:1234:5678::", true)]
    [InlineData("IpAddress", "2001:db8::1", "2001:0db8:0:0:0:0:0:1", true)]
    [InlineData("IpAddress", "::/0", "2001:db8::1", true)]
    [InlineData("IpAddress", "::ffff:0:0/96", "::ffff:10.0.0.1", true)]
    [InlineData("IpAddress", "10.0.0.0/33", "10.0.0.1", false)]
    [InlineData("IpAddress", "10.0.0.0/24", "10.0.0.256", false)]
    [InlineData("IpAddress", "10.0.0.0/24", "cloudformation.amazonaws.com", false)]
    [InlineData("NotIpAddress", "10.0.0.0/8", "11.0.0.1", true)]
    [InlineData("NotIpAddress", "10.0.0.0/8", "10.255.0.1", false)]
    [InlineData("NotIpAddress", "10.0.0.0/8", "cloudformation.amazonaws.com", true)]
    public void Addresses(string op, string values, string given, bool holds) =>
        Assert.Equal(holds, Samples.Holds(op, values, given));

    [Theory]
    // The page's own example: a wildcard takes no colon in an ARN, and does in a text.
    [InlineData(
        "ArnLike",
        "arn:aws:someservice:*:111122223333:finance/*",
        "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt",
        false
    )]
    [InlineData(
        "StringLike",
        "arn:aws:someservice:*:111122223333:finance/*",
        "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt",
        true
    )]
    [InlineData("ArnLike", "arn:aws:sns:*:123456789012:*", "arn:aws:sns:us-east-1:123456789012:topic:sub", true)]
    [InlineData("ArnEquals", "arn:aws:sns:*:123456789012:t?", "arn:aws:sns:us-east-1:123456789012:t1", true)]
    [InlineData("ArnEquals", "arn:aws:sns:us-east-?:1:t", "arn:aws:sns:us-east-1:1:t", true)]
    [InlineData("ArnEquals", "arn:aws:sns:us-east-1:1:T", "arn:aws:sns:us-east-1:1:t", false)]
    [InlineData("ArnLike", "arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/a:b/c", true)]
    [InlineData("ArnLike", "arn:aws:s3:::bucket", "not an arn", false)]
    [InlineData("ArnNotEquals", "arn:aws:s3:::a*", "arn:aws:s3:::abc", false)]
    [InlineData("ArnNotLike", "arn:aws:s3:::a*", "arn:aws:s3:::b", true)]
    public void Arns(string op, string values, string given, bool holds) => Assert.Equal(holds, Samples.Holds(op, values, given));

    public static TheoryData<string> Names => [.. Wiv.Catalog.Grammar.ConditionOperatorForm.Names.Where(name => name != "Null")];

    /// <summary>The page: without the key, values do not match; what must not match holds then, and so does what ends in IfExists.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_missing_key(string name)
    {
        Assert.Equal(name.Contains("Not"), Samples.Holds(name, "1", null));
        Assert.True(Samples.Holds(name + "IfExists", "1", null));
        Assert.True(Samples.Holds("ForAllValues:" + name, "1", null));
        Assert.False(Samples.Holds("ForAnyValue:" + name, "1", null));
    }
}
