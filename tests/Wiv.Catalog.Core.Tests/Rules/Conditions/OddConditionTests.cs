using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Rules.Conditions;

/// <summary>Whatever a condition is, the rules look at it and do not fail.</summary>
public sealed class OddConditionTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{ "": { "": "" } }""")]
    [InlineData("""{ "IfExists": { ":": [] } }""")]
    [InlineData("""{ "ForAllValues:": { "::": [null] } }""")]
    [InlineData("""{ "StringLike": { "aws:SourceVpc": ["", null, {}, []], "aws:ResourceTag/": "" } }""")]
    [InlineData("""{ "StringEquals": { "/": "${", "${": "}", "aws:ResourceTag/${": "$" } }""")]
    [InlineData("""{ "IpAddress": { "aws:SourceIp": ["", "/", ":", "::/129", "1.2.3.4/", "....", "::ffff:1.2.3.4/96"] } }""")]
    [InlineData("""{ "NumericLessThan": { "aws:MultiFactorAuthAge": ["", "1e999", -1e999, "٣"] } }""")]
    [InlineData("""{ "DateEquals": { "aws:CurrentTime": ["", ".", "0000", "9999-99-99T99:99Z"] } }""")]
    [InlineData("""{ "BinaryEquals": { "aws:userid": ["", "="] } }""")]
    public void It_is_looked_at(string condition)
    {
        string[] actions = ["*", "s3:*", "ec2:*\", \"no:Such", "", ":", "events:PutRule\", \"events:CreateArchive"];
        string[] resources = ["*", "", "arn:aws:events:::", "arn:aws:events:us-east-1:123456789012:${a"];
        foreach (string action in actions)
        {
            foreach (string resource in resources)
            {
                foreach (string effect in (string[])["Allow", "Deny", ""])
                {
                    string policy = Statements.With(condition, action, resource, effect);
                    Assert.NotNull(PolicyChecker.CheckJson("policy.json", policy, PolicyKind.Identity).ToArray());
                    policy = Statements.WithNotAction(condition, action, resource, effect);
                    Assert.NotNull(PolicyChecker.CheckJson("policy.json", policy, PolicyKind.Trust).ToArray());
                }
            }
        }
    }
}
