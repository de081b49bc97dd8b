using Wiv.Catalog.Core.Json;
using Wiv.Catalog.Core.Policies;

namespace Wiv.Catalog.Core.Tests.Policies;

public sealed class PolicyFormTests
{
    private const string Service = """ "Principal": { "Service": "ec2.amazonaws.com" } """;

    [Theory]
    [InlineData($$"""{ "Statement": { {{Service}}, "Action": "sts:AssumeRole" } }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": ["sts:AssumeRole", "sts:TagSession"] }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}} }] }""")]
    [InlineData("""{ "Statement": [{ "NotPrincipal": { "AWS": "*" }, "Action": "sts:*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "stss:AssumeRole" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "STS:AssumeRole", "Resource": "*" }] }""")]
    public void Statements_with_principals_and_no_resource_of_others_are_a_trust_policy(string json) =>
        Assert.Equal(PolicyKind.Trust, PolicyForm.KindOf(Read<JsonObject>(json)));

    [Theory]
    [InlineData("""{ "Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }] }""")]
    [InlineData("{}")]
    [InlineData("""{ "Statement": [] }""")]
    [InlineData("""{ "Statement": "all" }""")]
    [InlineData("""{ "Statement": [{ "Action": "sts:AssumeRole", "Resource": "*" }] }""")]
    [InlineData(
        $$"""{ "Statement": [{ {{Service}}, "Action": "sts:AssumeRole" }, { "Action": "s3:GetObject", "Resource": "*" }] }"""
    )]
    public void Every_other_is_an_identity_policy(string json) =>
        Assert.Equal(PolicyKind.Identity, PolicyForm.KindOf(Read<JsonObject>(json)));

    [Theory]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::shop/*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": [], "Resource": "arn:aws:s3:::shop/*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "NotResource": "arn:aws:s3:::shop/*" }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"] }] }""")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "codebuild:BatchGetProjects" }] }""")]
    [InlineData(
        $$"""{ "Statement": [{ {{Service}}, "Action": "sts:AssumeRole" }, { {{Service}}, "Action": "s3:*", "Resource": "*" }] }"""
    )]
    public void Statements_with_principals_about_something_else_are_the_policy_of_a_resource(string json) =>
        Assert.Equal(PolicyKind.Resource, PolicyForm.KindOf(Read<JsonObject>(json)));

    [Theory]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "KMS:*", "Resource": "*" }] }""", "kms")]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "ecr:BatchGetImage" }] }""", "ecr")]
    [InlineData(
        $$"""{ "Statement": [{ {{Service}}, "Action": ["s3:GetObject", "kms:Decrypt"], "Resource": "arn:aws:s3:::shop/*" }] }""",
        "s3"
    )]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": ["s3:GetObject", "kms:Decrypt"], "Resource": "*" }] }""", null)]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "*", "Resource": "*" }] }""", null)]
    [InlineData($$"""{ "Statement": [{ {{Service}}, "Action": "sts:AssumeRole" }] }""", null)]
    public void The_service_of_a_resource_is_that_of_its_ARNs_or_of_its_actions(string json, string? service) =>
        Assert.Equal(service, PolicyForm.UsageOf(Read<JsonObject>(json)).Service);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "Version": "2012-10-17" }""")]
    [InlineData("""{ "statement": [] }""")]
    [InlineData("""{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }""")]
    [InlineData("""[{ "Effect": "Allow" }]""")]
    public void What_may_have_been_meant_as_a_policy_is_checked(string json) =>
        Assert.True(PolicyForm.IsLikely(Read<JsonValue>(json)));

    [Theory]
    [InlineData("""{ "Logging": { "Level": "Debug" } }""")]
    [InlineData("""{ "name": "shop", "version": "1.0.0" }""")]
    [InlineData("""{ "Version": "1.0.0", "Id": "shop" }""")]
    [InlineData("""[1, { "name": "shop" }]""")]
    [InlineData("\"Statement\"")]
    [InlineData("null")]
    public void What_is_something_else_is_not(string json) => Assert.False(PolicyForm.IsLikely(Read<JsonValue>(json)));

    private static T Read<T>(string json)
        where T : JsonValue => Assert.IsAssignableFrom<T>(JsonReader.Read("a.json", json, out _));
}
