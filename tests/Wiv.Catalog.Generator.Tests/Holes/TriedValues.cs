namespace Wiv.Catalog.Generator.Tests.Holes;

/// <summary>Values that are tried in every hole.</summary>
internal static class TriedValues
{
    private static readonly string[] LineEnds = ["\n", "\r", "\r\n", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029"];

    /// <summary>What would break out of some hole, or widen it.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "",
        "*",
        "a*",
        "?",
        "${aws:username}",
        "${*}",
        "$",
        "{",
        "a}",
        "&{aws:username}",
        "{{resolve:ssm:/x}}",
        ":",
        "999999999999:function:evil",
        "us-east-1:999999999999:function:evil",
        "aws:s3:::evil/*",
        "/",
        "../x",
        "..",
        "a/b",
        "orders/index/by-date",
        "evil/repo",
        "evil/repo:ref",
        "a//b",
        "a\\b",
        "a\"b",
        "a'b",
        "a b",
        "\t",
        "\0",
        "a\0b",
        "\ud800",
        "a\udc00",
        "\u202ea",
        "\u200b",
        "\ufeff123456789012",
        "١٢٣٤٥٦٧٨٩٠١٢",
        "１２３４５６７８９０１２",
        "12345678901２",
        "ｕｓ-east-1",
        "arn:aws:s3:::x:athena:us-east-1:123456789012:workgroup/w",
        "arn:aws:iam::999999999999:root",
        "arn:aws:iam::999999999999:user/é",
        "arn:aws:iam::999999999999:user/$x",
        "arn:aws:s3:::x:iam::123456789012:role/x",
        "arn:aws:athena:us-east-1:123456789012:workgroup/$x",
        "arn:aws:athena:us-east-1:123456789012:workgroup/a}b",
        "arn:aws:athena:us-east-1:123456789012:workgroup/*",
        "arn:aws:athena:us-east-1:123456789012:workgroup/${aws:username}",
        new string('x', 512),
        new string('x', 513),
        new string('x', 1224),
        new string('x', 100_000),
        new string('1', 1000),
        .. LineEnds.SelectMany(end => new[] { "us-east-1" + end, "123456789012" + end, "a" + end + "b" }),
    ];

    /// <summary>What some hole takes.</summary>
    public static IReadOnlyList<string> Good { get; } =
    [
        "aws",
        "aws-us-gov",
        "cn",
        "sqs",
        "us-east-1",
        "central",
        "123456789012",
        "12345678",
        "orders",
        "team-1+=,.@_x",
        "arn:aws:athena:us-east-1:123456789012:workgroup/primary",
        "arn:aws-us-gov:athena:us-gov-west-1:123456789012:workgroup/a:b/c",
        "arn:aws:iam::123456789012:saml-provider/x",
        "AIDA1234567890123456",
        "events.amazonaws.com",
        "accounts.google.com/x",
        new string('a', 64),
    ];
}
