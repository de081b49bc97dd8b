using System.Collections.Concurrent;
using CsCheck;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Policies;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Core.Tests.Policies;

/// <summary>Whatever a policy looks like, it is checked to the end: no rule throws, and every message can be written.</summary>
public sealed class PolicyNeverThrowsTests
{
    private static readonly PolicyKind[] Kinds =
    [
        PolicyKind.Identity,
        PolicyKind.Session,
        PolicyKind.Boundary,
        PolicyKind.Trust,
        PolicyKind.Resource,
        PolicyKind.ServiceControl,
        PolicyKind.ResourceControl,
    ];

    private static readonly string[] Odd =
    [
        "null",
        "true",
        "0",
        "-1.5e400",
        "\"\"",
        "\"*\"",
        "[]",
        "[[]]",
        "[null]",
        "{}",
        "{ \"\": null }",
        "{ \"AWS\": {} }",
        "[{ \"Effect\": [] }]",
        "\"\\u0000\\uD800\\n\\t \\\"\"",
    ];

    private static readonly string[] Pieces =
    [
        "",
        ":",
        "::::::",
        "*",
        "?",
        "**?*",
        "${",
        "}",
        "${}",
        "${aws:username, 'x'}",
        "${*}",
        ", '",
        "{0}",
        "{Parameter}",
        "/",
        " ",
        "\\u00E9",
        "\\uDC00",
        "\\\\",
        "\\n",
        "-",
        "99999999999999999999",
        "/33",
        "arn:",
        "aws:",
    ];

    private static readonly string[] Actions =
    [
        "s3:GetObject",
        "s3:*",
        "*",
        "*:*",
        "ec2:Describe*",
        "ec2:*Instance?",
        "iam:PassRole",
        "iam:Create*",
        "sts:AssumeRoleWithWebIdentity",
        "zocalo:Get*",
        "nosuch:Thing",
        "S3:getobject",
    ];

    private static readonly string[] Resources =
    [
        "*",
        "arn:aws:s3:::shop/*",
        "arn:aws:iam::123456789012:role/shop",
        "arn:aws:ec2:*:*:instance/*",
        "arn:aws-cn:dynamodb:eu-west-1:123456789012:table/${aws:PrincipalTag/table}",
        "arn:aws:lambda:us-east-1:1234:function:shop",
        "arn:*:*:*:*:*",
        "shop",
    ];

    private static readonly string[] Principals =
    [
        "*",
        "123456789012",
        "arn:aws:iam::123456789012:root",
        "arn:aws:sts::123456789012:assumed-role/shop/session",
        "ec2.amazonaws.com",
        "token.actions.githubusercontent.com",
        "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com",
        "AROAEXAMPLEEXAMPLE123",
    ];

    private static readonly string[] Operators =
    [
        "StringEquals",
        "StringLikeIfExists",
        "ForAllValues:StringEquals",
        "ForAnyValue:StringLike",
        "NumericLessThan",
        "DateGreaterThan",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "NotIpAddress",
        "ArnLike",
        "Null",
        "NullIfExists",
        "ForAllValues:Null",
        "IfExists",
        "StringEqual",
    ];

    private static readonly string[] Keys =
    [
        "aws:SourceIp",
        "aws:sourceip",
        "aws:SourceVpc",
        "aws:SourceVpce",
        "aws:VpcSourceIp",
        "aws:ResourceTag/team",
        "aws:ResourceTag/",
        "aws:TagKeys",
        "aws:ARN",
        "aws:PrincipalArn",
        "aws:CurrentTime",
        "aws:SecureTransport",
        "aws:userid",
        "aws:RequestedRegion",
        "iam:PassedToService",
        "s3:prefix",
        "s3:max-keys",
        "dynamodb:Attributes",
        "kms:ViaService",
        "token.actions.githubusercontent.com:sub",
        "nosuch:key",
        "key",
    ];

    private static readonly string[] Values =
    [
        "10.0.0.0/8",
        "203.0.113.7/24",
        "2001:db8::/64",
        "vpc-1",
        "vpce-12345678",
        "true",
        "10",
        "2024-01-01T00:00:00Z",
        "1700000000",
        "eu-west-1",
        "${aws:username}",
        "repo:shop/*",
        "*",
        "",
        "arn:aws:s3:::shop",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(Pieces);

    private static readonly Gen<string> OddValue = Gen.OneOf(Odd);

    private static readonly Gen<string> Sid = Gen.OneOf("ReadOrders", "read orders", "A", "");

    private static readonly Gen<string> Condition = Object(
        Text(Operators),
        Mostly(Object(Text(Keys), List(Gen.Frequency((8, Quoted(Text(Values))), (1, Gen.OneOf("10", "true"))))))
    );

    private static readonly Gen<string> Principal = Gen.Frequency(
        (1, Gen.Const("\"*\"")),
        (4, Object(Text(["AWS", "Service", "Federated", "CanonicalUser", "aws"]), List(Quoted(Text(Principals)))))
    );

    /// <summary>Elements in any number and order, so that some are missing, some stand twice, and some beside their opposite.</summary>
    private static readonly Gen<string> Statement = Members(
        Gen.Frequency(
            (4, Member("Effect", Gen.OneOf("\"Allow\"", "\"Deny\"", "\"allow\""))),
            (4, Member("Action", List(Quoted(Text(Actions))))),
            (1, Member("NotAction", List(Quoted(Text(Actions))))),
            (4, Member("Resource", List(Quoted(Text(Resources))))),
            (1, Member("NotResource", List(Quoted(Text(Resources))))),
            (2, Member("Principal", Principal)),
            (1, Member("NotPrincipal", Principal)),
            (4, Member("Condition", Condition)),
            (1, Member("Sid", Quoted(Sid))),
            (1, Member("Comment", OddValue))
        ),
        0,
        8
    );

    private static readonly Gen<string> Policy = Members(
        Gen.Frequency(
            (2, Member("Version", Gen.OneOf("\"2012-10-17\"", "\"2012-10-17\"", "\"2008-10-17\"", "\"2024-01-01\""))),
            (4, Member("Statement", List(Mostly(Statement)))),
            (1, Member("Id", Quoted(Sid)))
        ),
        1,
        4
    );

    [Fact]
    public void A_policy_with_elements_missing_misplaced_and_of_other_types_is_checked()
    {
        var broken = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);

        Policy.Sample(
            policy =>
            {
                foreach (Problem problem in Check(policy))
                {
                    broken.TryAdd(problem.Rule.Id, true);
                }
            },
            iter: 3_000
        );

        // Were they nonsense to the reader already, no rule would have been asked.
        Assert.InRange(broken.Count, 20, int.MaxValue);
    }

    [Fact]
    public void A_policy_with_a_piece_put_anywhere_is_checked() =>
        Gen.Select(Policy, Gen.Double[0, 1], Gen.Int[0, 3], Piece)
            .Select(
                (policy, where, length, piece) =>
                {
                    int at = (int)(where * policy.Length);
                    return policy[..at] + piece + policy[Math.Min(policy.Length, at + length)..];
                }
            )
            .Sample(json => _ = Check(json), iter: 3_000);

    [Fact]
    public void A_text_of_anything_is_checked() => Gen.String.Sample(json => _ = Check(json), iter: 1_000);

    [Fact]
    public void Very_long_patterns_are_checked()
    {
        string stars = string.Concat(Enumerable.Repeat("*a?", 300));

        Check(
            $$"""
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Sid": "{{stars}}", "Effect": "{{stars}}",
                "Action": ["{{stars}}", "s3:{{stars}}", "{{stars}}:Get"], "Resource": ["{{stars}}", "arn:aws:s3:::{{stars}}"],
                "Condition": { "{{stars}}": { "{{stars}}": "{{stars}}" }, "StringLike": { "aws:{{stars}}": ["{{stars}}"] } }
              }]
            }
            """
        );
    }

    private static Problem[] Check(string json)
    {
        Problem[] problems = [.. Kinds.SelectMany(kind => PolicyChecker.CheckJson("policy.json", json, kind))];
        Assert.All(problems, problem => Assert.NotEmpty(problem.Message));
        return problems;
    }

    /// <summary>One of the texts, now and then cut and with a piece in it.</summary>
    private static Gen<string> Text(string[] texts) =>
        Gen.Frequency(
            (6, Gen.OneOf(texts)),
            (
                1,
                Gen.Select(Gen.OneOf(texts), Gen.Double[0, 1], Piece, Gen.Bool)
                    .Select(
                        (text, where, piece, isCut) =>
                        {
                            int at = (int)(where * text.Length);
                            return text[..at] + piece + (isCut ? "" : text[at..]);
                        }
                    )
            )
        );

    private static Gen<string> Quoted(Gen<string> text) => text.Select(value => $"\"{value}\"");

    private static Gen<string> Mostly(Gen<string> value) => Gen.Frequency((12, value), (1, OddValue));

    /// <summary>One value, or a list of some.</summary>
    private static Gen<string> List(Gen<string> item) =>
        Gen.Frequency((1, item), (2, Mostly(item).List[0, 4].Select(items => $"[{string.Join(", ", items)}]")));

    private static Gen<string> Object(Gen<string> name, Gen<string> value) =>
        Members(Gen.Select(name, Mostly(value)).Select((key, text) => $"\"{key}\": {text}"), 0, 3);

    private static Gen<string> Member(string name, Gen<string> value) => Mostly(value).Select(text => $"\"{name}\": {text}");

    private static Gen<string> Members(Gen<string> member, int least, int most) =>
        member.List[least, most].Select(members => $"{{ {string.Join(", ", members)} }}");
}
