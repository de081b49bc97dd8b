namespace Wiv.Catalog.Fuzz.Mutation;

/// <summary>Inputs that broke such programs before.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Yaml { get; } =
    [
        "",
        "\uFEFF",
        "...",
        "...\n---\na: b",
        "---\n---\n",
        "%YAML 1.2\n---\na",
        "\0",
        "? a\n: b\n? - c\n: - d",
        "a: &a [*a]",
        "a: &a { b: *a }",
        "a: &a b\nc: *a\nd: *missing",
        "<<: { a: b }",
        "!!binary |\n  AAAA\na: !<tag:x> b",
        "a: |+2\n  b\n\n\nc: >-\n  d",
        "a: \"\\L\\P\\x00\\uD800\\U0010FFFF\"",
        "a: 'b\u2028c\u0085d'",
        "{a: [b, {c: d}], e: \"f\"}",
        "\ta: b\n- c",
        "catalog: A\ncatalog: A\nCatalog: B",
        "a: &a x\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d]",
        new string('[', 60),
        string.Concat(Enumerable.Repeat("- ", 60)),
        string.Concat(Enumerable.Repeat("a: {", 40)),
    ];

    public static IReadOnlyList<string> Json { get; } =
    [
        "",
        "\uFEFF{}",
        "null",
        "[]",
        "{\"a\":1,\"a\":2}",
        "{\"Statement\":{}}",
        "{\"Statement\":[[],null,1,\"a\",{}]}",
        "{\"Version\":null,\"Statement\":[{\"Effect\":1,\"Action\":{},\"Resource\":null,\"Condition\":[],\"Principal\":1}]}",
        "\"\\ud800\\u0000\\/\"",
        "{\"a\":1e999,\"b\":-0,\"c\":01}",
        new string('[', 70),
        string.Concat(Enumerable.Repeat("{\"a\":", 70)),
        "{} {}",
        "{\"a\"",
        "\"",
    ];

    public static IReadOnlyList<string> Words { get; } =
    [
        "",
        "*",
        ":",
        "s3:",
        ":Get",
        "s3:Get*",
        "S3:getobject",
        "s3::Get",
        "arn:aws:s3:::shop",
        "arn:aws:s3:::shop/${aws:username}",
        "arn:aws:s3:::shop/${aws:PrincipalTag/team, 'a:b'}",
        "arn:aws:iam::123456789012:role/a:b",
        "arn:*:*:*:*:*",
        "arn:aws:lambda:us-east-1:{Ext}:function:x",
        "arn:aws:iam::١٢٣٤٥٦٧٨٩٠١٢:root",
        "123456789012",
        "events.amazonaws.com",
        "accounts.google.com:sub",
        "aws:ResourceTag/team",
        "us-east-1",
        "*a*a*a*a*a\n?*b?*b",
        "${",
        "{{x}}",
    ];
}
