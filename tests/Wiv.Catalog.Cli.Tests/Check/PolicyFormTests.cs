using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Cli.Tests.Check;

public sealed class PolicyFormTests
{
    private const string Service = """ "Principal": { "Service": "ec2.amazonaws.com" } """;

    [Theory]
    [InlineData($$"""{ "Statement": { {{Service}}, "Action": "sts:AssumeRole" } }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": ["sts:AssumeRole", "sts:TagSession"] }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}} }] }""")]
    [InlineData("""{ "Statement": [{ "NotPrincipal": { "AWS": "*" }, "Action": "sts:*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "STS:AssumeRole", "Resource": "*" }] }""")]
    public void Statements_with_principals_and_no_resource_of_others_are_a_trust_policy(string json) =>
        Assert.Equal(PolicyKind.Trust, PolicyForm.KindOf(Read<JsonObject>(json)));

    [Theory]
    [InlineData(SamplePolicies.Good)]
    [InlineData("{}")]
    [InlineData("""{ "Statement": [] }""")]
    [InlineData("""{ "Statement": "all" }""")]
    [InlineData("""{ "Statement": [{ "Action": "sts:AssumeRole", "Resource": "*" }] }""")]
    [InlineData(
        $$"""{ "Statement": [{ {{Service}}, "Action": "sts:AssumeRole" }, { "Action": "s3:GetObject", "Resource": "*" }] }"""
    )]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": [], "Resource": "arn:aws:s3:::shop/*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "NotResource": "arn:aws:s3:::shop/*" }] }""")]
    public void Every_other_is_an_identity_policy(string json) =>
        Assert.Equal(PolicyKind.Identity, PolicyForm.KindOf(Read<JsonObject>(json)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Version": "2012-10-17" }""")]
    [InlineData("""{ "statement": [] }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""")]
    [InlineData("""[{ "Effect": "Allow" }]""")]
    public void What_may_have_been_meant_as_a_policy_is_checked(string json) =>
        Assert.True(PolicyForm.IsLikely(Read<JsonValue>(json)));

    [Theory]
    [InlineData(SamplePolicies.Settings)]
    [InlineData("""{ "name": "shop", "version": "1.0.0" }""")]
    [InlineData("""{ "Version": "1.0.0", "Id": "shop" }""")]
    [InlineData("""[1, { "name": "shop" }]""")]
    [InlineData("\"Statement\"")]
    [InlineData("null")]
    public void What_is_something_else_is_not(string json) => Assert.False(PolicyForm.IsLikely(Read<JsonValue>(json)));

    [Theory]
    [InlineData("identity")]
    [InlineData("session")]
    [InlineData("trust")]
    public void The_type_can_be_given(string type)
    {
        using var workspace = new Workspace();
        workspace.Write("a.json", SamplePolicies.WithoutAction);

        RunResult run = workspace.Run("check", "--type", type);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("a.json(4,5): error WIV0101: ", run.Output);
    }

    private static T Read<T>(string json)
        where T : JsonValue => Assert.IsAssignableFrom<T>(JsonReader.Read("a.json", json, out _));
}
