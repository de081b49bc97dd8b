namespace Wiv.Catalog.Proofs.Pairs;

/// <summary>What made-up policies are made of.</summary>
/// <param name="Actions">Patterns of actions.</param>
/// <param name="Resources">Patterns of resources.</param>
/// <param name="Keys">Condition keys.</param>
internal sealed record Vocabulary(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, IReadOnlyList<KeySpec> Keys)
{
    private static readonly string[] Texts =
    [
        "StringEquals",
        "StringNotEquals",
        "StringLike",
        "StringNotLike",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
    ];

    private static readonly string[] Numbers =
    [
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
    ];

    private static readonly string[] Dates = [.. Numbers.Select(name => name.Replace("Numeric", "Date"))];

    private static readonly string[] Arns = ["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"];

    private static readonly string[] Words =
    [
        "dev",
        "Dev",
        "prod",
        "d*",
        "*v",
        "d?v",
        "de*",
        "*",
        "a",
        "ab",
        "a*",
        "?",
        "${*}",
        "dev*",
    ];

    private static readonly string[] ManyArns =
    [
        "arn:aws:iam::111122223333:role/x",
        "arn:aws:iam::*:role/x",
        "arn:aws:iam::111122223333:*",
        "arn:aws:iam::1111*:role/*",
        "arn:*:iam::*:role/?",
        "arn:aws:sns:*:*:topic",
        "arn:aws:*:*:*:*",
        "arn:aws:iam::1111*",
        "arn:aws:sns",
        "*",
    ];

    private static readonly string[] NumberValues = ["1", "5", "5.5", "6", "10", "-3", "300"];

    private static readonly string[] DateValues =
    [
        "2024-01-01T00:00:00Z",
        "2024-01-01T00:00:02Z",
        "2025-06-30T12:00:00Z",
        "1704067200",
        "2030-01-01T00:00:00Z",
    ];

    /// <summary>What policies are made of that look like those of users.</summary>
    public static Vocabulary Usual { get; } =
        new(
            [
                .. "s3:GetObject|s3:GetObjectAcl|s3:PutObject|s3:Get*|S3:getobject|s3:*|s3:List*|s3:ListBucket|s3:?etObject".Split(
                    '|'
                ),
                .. "s3:*Object|s3:Get*Acl|ec2:RunInstances|ec2:Describe*|ec2:*|*|*:Get*|s*:*|new:Thing|new:T*|iam:PassRole".Split(
                    '|'
                ),
            ],
            [
                .. "*|arn:aws:s3:::bucket|arn:aws:s3:::bucket/*|arn:aws:s3:::b*|arn:aws:s3:::*|arn:aws:s3:::bucket*".Split('|'),
                .. "arn:aws:s3:::bucket/home/*|arn:aws:s3:::bucket/*.txt|arn:aws:s3:::buck?t/*|arn:aws:s3:::*/a*b*".Split('|'),
                .. "arn:*|arn:aws:*:*:*:*|arn:aws:ec2:us-east-1:111122223333:instance/*|arn:aws:ec2:*:*:instance/i-?".Split('|'),
                .. "arn:aws:ec2:*:111122223333:*|arn:*:iam::*:role/x|arn:aws:iam::111122223333:role/*|*:role/*|*/home/*".Split(
                    '|'
                ),
                .. "arn:aws:s3:*|arn:aws:ec2:us-*|arn:aws:s3|arn:*:s3:*:bucket".Split('|'),
                .. "arn:aws:s3:::bucket/${aws:username}/*|arn:aws:s3:::bucket/home/${aws:username}|arn:aws:s3:::${aws:username}".Split(
                    '|'
                ),
                .. "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'dev'}/*|arn:aws:s3:::*/${aws:PrincipalTag/team}/*".Split('|'),
                .. "arn:aws:s3:::${aws:PrincipalTag/team}-${aws:username}|arn:aws:s3:::bucket/${*}".Split('|'),
            ],
            [
                new KeySpec("aws:username", Texts, [.. Words, "${aws:PrincipalTag/team}"]),
                new KeySpec("aws:PrincipalTag/team", Texts, Words),
                new KeySpec("aws:RequestTag/Env", Texts, [.. Words, "${aws:username}", "${aws:PrincipalTag/team, 'dev'}-a"]),
                new KeySpec(
                    "s3:prefix",
                    Texts,
                    ["", "home/*", "home/", "${aws:username}/*", "*/${aws:username}/*", "a*b", "home/a?"]
                ),
                new KeySpec("aws:PrincipalArn", Arns, [.. ManyArns, "arn:aws:iam::111122223333:role/${aws:username}"]),
                new KeySpec("aws:SourceArn", [.. Arns, "StringLike", "StringEquals"], ManyArns),
                new KeySpec(
                    "aws:SourceIp",
                    ["IpAddress", "NotIpAddress"],
                    ["10.0.0.0/8", "10.1.0.0/16", "10.0.0.1", "10.0.0.1/31", "192.168.0.0/24", "0.0.0.0/0", "255.255.255.255"]
                ),
                new KeySpec("aws:SecureTransport", ["Bool", "Bool", "StringEquals"], ["true", "false"]),
                new KeySpec("aws:MultiFactorAuthAge", Numbers, NumberValues),
                new KeySpec("aws:CurrentTime", Dates, DateValues),
                new KeySpec("aws:TagKeys", Texts, [.. Words, "${aws:username}"], true),
                new KeySpec("aws:CalledVia", Texts, ["a.amazonaws.com", "b.amazonaws.com", "*.amazonaws.com", "a*"], true),
                new KeySpec("x:Numbers", Numbers, NumberValues, true),
                new KeySpec("x:Arns", Arns, ManyArns, true),
            ]
        );

    /// <summary>Of so few letters that all requests can be looked at.</summary>
    public static Vocabulary Small { get; } =
        new(
            ["s:a", "s:b", "s:a*", "s:*", "*", "S:A", "s:?", "s:?b", "t:*", "*:a", "s:*b"],
            [
                .. "*|arn:p:s:::a|arn:p:s:::a*|arn:p:s:::*|arn:p:s:::*b|arn:p:s:::?|arn:p:s:::a?|arn:p:s:::*a*|arn:*|arn:p:s|arn:p:s:::b".Split(
                    '|'
                ),
                .. "arn:p:s:::${k:t}|arn:p:s:::${k:t}b|arn:p:s:::a${k:t}|arn:p:s:::*${k:t}*|arn:p:s:::${k:t, 'b'}|arn:p:s:::${k:u}".Split(
                    '|'
                ),
            ],
            [
                new KeySpec("k:t", Texts, ["a", "b", "ab", "*", "a*", "?", "A", "${k:u}", "*b"]),
                new KeySpec("K:U", Texts, ["a", "b", "a*", "${k:t}", "${k:t, 'a'}", "?b"]),
                new KeySpec("k:n", Numbers, ["1", "2", "1.5"]),
                new KeySpec("k:s", Texts, ["a", "b", "a*", "*", "?"], true),
                new KeySpec("k:o", ["Bool", "StringEquals"], ["true", "false"]),
            ]
        );
}
