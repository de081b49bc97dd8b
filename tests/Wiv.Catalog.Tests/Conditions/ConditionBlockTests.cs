namespace Wiv.Catalog.Tests.Conditions;

public class ConditionBlockTests
{
    private const string Names =
        "StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike StringNotLike "
        + "NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan NumericGreaterThanEquals "
        + "DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals "
        + "Bool BinaryEquals IpAddress NotIpAddress ArnEquals ArnLike ArnNotEquals ArnNotLike Null";

    public static TheoryData<string> Operators => [.. Names.Split(' ')];

    [Theory]
    [MemberData(nameof(Operators))]
    public void Every_operator_of_iam_is_known(string op)
    {
        string[] forms = op == "Null" ? [op] : [op, op + "IfExists", "ForAllValues:" + op, "ForAnyValue:" + op + "IfExists"];

        Assert.All(forms, form => Assert.Equal(form, ConditionBlock.Of(form, "aws:SourceArn", "x").Tests[0].Operator));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Equals")]
    [InlineData("StringMatches")]
    [InlineData("NullIfExists")]
    [InlineData("ForAllValues:")]
    [InlineData("ForSomeValues:StringEquals")]
    [InlineData("ForAllValues:ForAnyValue:StringEquals")]
    [InlineData("StringEqualsIfExistsIfExists")]
    public void Other_operators_are_refused(string op) =>
        Assert.Throws<ArgumentException>(nameof(op), () => ConditionBlock.Of(op, "aws:x", "v"));

    [Fact]
    public void The_message_offers_the_right_case() =>
        Assert.Contains(
            "write ForAnyValue:StringLikeIfExists",
            Assert.Throws<ArgumentException>(() => ConditionBlock.Of("forAnyValue:stringlikeifexists", "aws:x", "v")).Message
        );

    [Theory]
    [InlineData("aws:SourceArn")]
    [InlineData("aws:ResourceTag/Wiv-Infrastructure")]
    [InlineData("aws:RequestTag/a b/c:d=é")]
    [InlineData("kms:EncryptionContext:AppName")]
    [InlineData("token.actions.githubusercontent.com:sub")]
    [InlineData("oidc.eks.us-east-1.amazonaws.com/id/ABC:aud")]
    [InlineData("iot:Connection.Thing.ThingTypeName")]
    public void Keys_of_every_form_are_accepted(string key) =>
        Assert.Equal(key, ConditionBlock.Of("StringEquals", key, "v").Tests[0].Key);

    [Theory]
    [InlineData("")]
    [InlineData("SourceArn")]
    [InlineData(":SourceArn")]
    [InlineData("aws:")]
    [InlineData("aws:/tag")]
    [InlineData("aws:ResourceTag/")]
    [InlineData("aws:Source Arn")]
    [InlineData("aws:x\"")]
    [InlineData("aws:ResourceTag/*")]
    [InlineData("aws:ResourceTag/\n")]
    public void Other_keys_are_refused(string key) =>
        Assert.Throws<ArgumentException>(nameof(key), () => ConditionBlock.Of("StringEquals", key, "v"));

    [Fact]
    public void A_test_has_values()
    {
        Assert.Throws<ArgumentException>("values", () => ConditionBlock.Of("StringEquals", "aws:x"));
        Assert.Throws<ArgumentException>("values", () => ConditionBlock.Of("StringEquals", "aws:x", [null!]));
        Assert.Throws<ArgumentException>("values", () => ConditionBlock.Of("StringEquals", "aws:x", "\uD800"));
        Assert.Throws<ArgumentNullException>("values", () => ConditionBlock.Of("StringEquals", "aws:x", null!));
        Assert.Equal(["", "a"], ConditionBlock.Of("StringEquals", "aws:x", "", "a", "").Tests[0].Values);
    }

    [Fact]
    public void Tests_of_one_operator_stand_side_by_side()
    {
        ConditionBlock block = ConditionBlock
            .Of("Bool", "aws:a", "true")
            .And("StringLike", "aws:b", "v")
            .And("Bool", "aws:c", "true");

        Assert.Equal(["aws:a", "aws:c", "aws:b"], block.Tests.Select(test => test.Key));
    }

    [Fact]
    public void The_same_operator_and_key_join_their_values_whatever_the_case_of_the_key()
    {
        ConditionBlock block = ConditionBlock
            .Of("StringLike", "aws:a", "1", "2")
            .And(ConditionBlock.Of("StringLike", "AWS:A", "2", "3"));

        Assert.Equal("StringLike aws:a 1, 2, 3", block.ToString());
    }

    [Fact]
    public void A_block_does_not_change()
    {
        ConditionBlock before = ConditionBlock.Of("StringLike", "aws:a", "1");
        ConditionBlock after = before.And("StringLike", "aws:a", "2");

        Assert.Equal(["1"], before.Tests[0].Values);
        Assert.Equal(["1", "2"], after.Tests[0].Values);
        Assert.False(before.Tests is System.Collections.IList);
    }

    [Fact]
    public void Order_does_not_count_and_nothing_else_is_forgiven()
    {
        ConditionBlock one = ConditionBlock.Of("Bool", "aws:a", "true").And("StringLike", "aws:b", "x", "y");
        ConditionBlock same = ConditionBlock.Of("StringLike", "aws:B", "y", "x").And("Bool", "aws:a", "true");

        Assert.True(one == same && one.GetHashCode() == same.GetHashCode());
        Assert.True(one != ConditionBlock.Of("Bool", "aws:a", "true").And("StringLike", "aws:b", "X", "y"));
        Assert.True(one != ConditionBlock.Of("Bool", "aws:a", "true").And("StringEquals", "aws:b", "x", "y"));
        Assert.True(one != ConditionBlock.Empty && ConditionBlock.Empty.IsEmpty);
    }
}
