using CsCheck;
using Wiv.Catalog.Core.Importing;

namespace Wiv.Catalog.Core.Tests.Importing;

/// <summary>Whatever a policy says is said by the catalog too, or is an error.</summary>
public sealed class RandomPolicyTests
{
    private static readonly Gen<string> Action = Gen.OneOf(
        "s3:GetObject",
        "s3:getobject",
        "s3:*",
        "ec2:Describe*",
        "iam:PassRole",
        "*",
        "sqs:?et"
    );

    private static readonly Gen<string> Arn = Gen.OneOf(
        "arn:aws:s3:::shop",
        "arn:aws:s3:::shop/*",
        "arn:aws:s3:::shop/orders",
        "arn:aws:s3:::Shop",
        "arn:aws:iam::123456789012:role/shop",
        "arn:aws:iam::210987654321:role/shop",
        "arn:aws:iam::*:role/*",
        "arn:aws:ec2:*:*:instance/*",
        "arn:aws:sqs:eu-west-1:${AccountId}:shop-{a}",
        "arn:*:*:*:*:*",
        "${QueueArn}",
        "*"
    );

    private static readonly Gen<string> Value = Gen.Frequency(
        (
            4,
            Gen.OneOf(
                "\"a\"",
                "\"b\"",
                "true",
                "10",
                "\"true\"",
                "\"\"",
                "\"${aws:username}\"",
                "\"{x}\"",
                "\"'\"",
                "\"# no: comment\"",
                "\"null\""
            )
        ),
        (1, Gen.String[Gen.Char[' ', '\u0250'], 0, 6].Select(text => System.Text.Json.JsonSerializer.Serialize(text)))
    );

    private static readonly Gen<string> Test = Gen.Select(
        Gen.OneOf("StringEquals", "stringLike", "Bool", "Null", "ForAnyValue:StringLike", "NumericEquals"),
        Gen.OneOf("aws:a", "aws:b", "s3:prefix", "aws:ResourceTag/a b"),
        List(Value),
        (name, key, values) => $$"""{ "{{name}}": { "{{key}}": {{values}} } }"""
    );

    private static readonly Gen<string> Statement = Gen.Select(
        Gen.OneOf("", "\"Sid\": \"A1\", ", "\"Sid\": \"B\", "),
        Gen.OneOf("Allow", "Deny"),
        Gen.Frequency((4, Gen.Const("Action")), (1, Gen.Const("NotAction"))),
        List(Quoted(Action)),
        Gen.Frequency((4, Gen.Const("Resource")), (1, Gen.Const("NotResource"))),
        List(Quoted(Arn)),
        Gen.Frequency((2, Gen.Const("")), (1, Test.Select(test => $", \"Condition\": {test}"))),
        (sid, effect, action, actions, resource, resources, condition) =>
            $$"""{ {{sid}}"Effect": "{{effect}}", "{{action}}": {{actions}}, "{{resource}}": {{resources}}{{condition}} }"""
    );

    private static readonly Gen<string> Policy = Statement
        .List[1, 6]
        .Select(statements => $$"""{ "Version": "2012-10-17", "Statement": [{{string.Join(", ", statements)}}] }""");

    [Fact]
    public void A_policy_means_the_same_when_it_is_rendered()
    {
        int compared = 0;

        Policy.Sample(
            policy =>
            {
                ImportResult result = Imported.Import("policy.json", policy);
                bool isEqual = result.Catalog is null
                    ? result.Problems.Count > 0
                    : result.Problems.Count > 0 || Meaning.Of(policy).SequenceEqual(Meaning.Of(Imported.Rendered(result)));
                if (result is { Catalog: not null, Problems.Count: 0 })
                {
                    Interlocked.Increment(ref compared);
                }

                return isEqual;
            },
            iter: 2_000
        );

        Assert.InRange(compared, 300, int.MaxValue);
    }

    private static Gen<string> Quoted(Gen<string> text) => text.Select(value => $"\"{value}\"");

    /// <summary>One value, or a list of some.</summary>
    private static Gen<string> List(Gen<string> item) =>
        Gen.Frequency((1, item), (2, item.List[1, 4].Select(items => $"[{string.Join(", ", items)}]")));
}
