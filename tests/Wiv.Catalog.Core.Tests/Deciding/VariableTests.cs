using Wiv.Catalog.Deciding;

namespace Wiv.Catalog.Core.Tests.Deciding;

/// <summary>https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html</summary>
public sealed class VariableTests
{
    private static readonly (string, string[])[] David = [("AWS:UserName", ["David"]), ("aws:TagKeys", ["a", "b"])];

    [Theory]
    [InlineData("arn:aws:s3:::bucket/${aws:username}/*", "arn:aws:s3:::bucket/David/x", true)]
    [InlineData("arn:aws:s3:::bucket/${aws:username}/*", "arn:aws:s3:::bucket/Anna/x", false)]
    [InlineData("arn:aws:s3:::bucket/${aws:userid}", "arn:aws:s3:::bucket/${aws:userid}", false)]
    [InlineData("arn:aws:s3:::bucket/${aws:userid, 'anonymous'}", "arn:aws:s3:::bucket/anonymous", true)]
    [InlineData("arn:aws:s3:::bucket/${aws:username, 'anonymous'}", "arn:aws:s3:::bucket/David", true)]
    [InlineData("arn:aws:s3:::bucket/${*}", "arn:aws:s3:::bucket/*", true)]
    [InlineData("arn:aws:s3:::bucket/${*}", "arn:aws:s3:::bucket/x", false)]
    [InlineData("arn:aws:s3:::bucket/${?}${$}", "arn:aws:s3:::bucket/?$", true)]
    [InlineData("arn:aws:s3:::bucket/${aws:TagKeys}", "arn:aws:s3:::bucket/a", false)]
    public void In_a_resource(string pattern, string resource, bool applies) =>
        Assert.Equal(applies, Statement(pattern, isNot: false).Applies(Samples.Request(resource: resource, context: David)));

    [Fact]
    public void The_value_of_a_variable_is_literal()
    {
        DecidedStatement statement = Statement("arn:aws:s3:::bucket/${aws:username}", isNot: false);

        Assert.False(statement.Applies(Samples.Request(resource: "arn:aws:s3:::bucket/x", context: ("aws:username", ["*"]))));
        Assert.True(statement.Applies(Samples.Request(resource: "arn:aws:s3:::bucket/*", context: ("aws:username", ["*"]))));
    }

    [Fact]
    public void Without_a_value_nothing_is_known_of_what_NotResource_spares()
    {
        DecidedStatement statement = Statement("arn:aws:s3:::bucket/${aws:userid}", isNot: true);

        Assert.False(statement.Applies(Samples.Request(resource: "arn:aws:s3:::other", context: David)));
    }

    [Theory]
    [InlineData("StringEquals", "${aws:username}", "David", true)]
    [InlineData("StringLike", "home/${aws:username}/*", "home/David/x", true)]
    [InlineData("StringNotEquals", "${aws:username}", "Anna", true)]
    [InlineData("StringEquals", "x|${aws:userid}", "x", true)]
    [InlineData("StringNotEquals", "${aws:userid}", "Anna", false)]
    [InlineData("StringNotEquals", "${aws:userid, 'Bob'}", "Anna", true)]
    [InlineData("StringNotEqualsIfExists", "${aws:userid}", null, true)]
    [InlineData("ArnEquals", "arn:aws:iam::1:user/${aws:username}", "arn:aws:iam::1:user/David", true)]
    [InlineData("ArnNotEquals", "arn:aws:iam::1:user/${aws:userid}", "arn:aws:iam::1:user/David", false)]
    public void In_a_condition(string op, string values, string? given, bool holds)
    {
        var test = new DecidedTest(DecidedOperator.Find(op)!, "test:key", values.Split('|'));
        (string, string[])[] context = given is null ? David : [.. David, ("test:key", [given])];

        Assert.Equal(holds, test.Holds(Samples.Request(context: context)));
    }

    [Fact]
    public void The_old_version_has_none() =>
        Assert.True(
            new DecidedStatement(
                false,
                new DecidedList<string>(false, ["*"]),
                new DecidedList<string>(false, ["arn:aws:s3:::b/${aws:username}"]),
                null,
                [new DecidedTest(DecidedOperator.Find("StringEquals")!, "k:k", ["${aws:username}"]) { KnowsVariables = false }]
            )
            {
                KnowsVariables = false,
            }.Applies(
                Samples.Request(resource: "arn:aws:s3:::b/${aws:username}", context: [.. David, ("k:k", ["${aws:username}"])])
            )
        );

    private static DecidedStatement Statement(string resource, bool isNot) =>
        new(false, new DecidedList<string>(false, ["S3:Get*"]), new DecidedList<string>(isNot, [resource]), null, []);
}
