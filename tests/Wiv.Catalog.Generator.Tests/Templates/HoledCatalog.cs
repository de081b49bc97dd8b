using CsCheck;

namespace Wiv.Catalog.Generator.Tests.Templates;

/// <summary>Random catalogs with parameters of every type, out of a small world, so that values often make two texts one.</summary>
internal static class HoledCatalog
{
    private static readonly string[] Resources =
    [
        "arn:aws:s3:::shop-{A}/x",
        "arn:aws:s3:::shop-{B}/x",
        "arn:aws:s3:::shop-111122223333/x",
        "arn:aws:sqs:{R}:{A}:q",
        "arn:aws:sqs:{S}:{B}:q",
        "arn:aws:s3:::{T}-{U}/y",
        "arn:aws:s3:::{U}-{T}/y",
        "arn:aws:s3:::x-{U}/y",
        "arn:aws:s3:::é/{T}",
        "{W}",
        "{V}",
        "arn:aws:athena:eu-west-1:111122223333:workgroup/w",
    ];

    private static readonly string[] Conditions =
    [
        """StringEquals: { aws:PrincipalTag/x: "{T}" }""",
        """StringEquals: { aws:PrincipalTag/x: ["{U}", "{E}", "x", 'say "é\"'] }""",
        """StringLike: { aws:PrincipalTag/é: ["{E}-*", "{T}-*"] }""",
        """StringEquals: { aws:PrincipalAccount: ["{A}", "{B}"] }""",
    ];

    private static readonly string[] Trusted =
    [
        """AWS: ["{A}", "{B}"]""",
        """AWS: "{A}", Service: events.amazonaws.com""",
        """AWS: "{B}", Service: events.amazonaws.com""",
        """AWS: ["arn:aws:iam::{A}:root", "arn:aws:iam::{B}:root", "111122223333"]""",
        """Federated: accounts.google.com""",
    ];

    private static readonly Gen<string> Row = Gen.Select(
        Gen.OneOf("s3:Get*", "s3:GetObject", "sqs:*").Array[1, 2],
        Gen.Frequency((1, Gen.Const("not-resource")), (5, Gen.Const("resource"))),
        Gen.OneOf([.. Enumerable.Range(0, Resources.Length)]).Array[0, 3],
        Gen.OneOf("", "", "C0", "C1", "C2", "C3", "C0, C2", "C1, C3"),
        Gen.OneOf("", "", "", ", effect: Deny", ", sid: Row"),
        (actions, element, resources, conditions, rest) =>
            $"action: [{string.Join(", ", actions.Distinct().Select(action => $"\"{action}\""))}], "
            + (
                resources.Length == 0
                    ? "resource: \"*\""
                    : $"{element}: [{string.Join(", ", resources.Distinct().Select(number => $"R{number}"))}]"
            )
            + (conditions.Length == 0 ? "" : $", condition: [{conditions}]")
            + rest
    );

    private static readonly Gen<string> Entry = Gen.Select(
        Gen.OneOf(Trusted),
        Gen.OneOf("", ", condition: C0", ", condition: C3"),
        Gen.OneOf("", "", ", effect: Deny"),
        (who, condition, rest) => $"principal: {{ {who} }}{condition}{rest}"
    );

    /// <summary>The texts of catalogs, each of one policy and a trust policy, but for their names.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(
            Row.Array[1, 5],
            Entry.Array[1, 3],
            (rows, entries) =>
                $$"""
                    parameters:
                      A: { type: account-id }
                      B: { type: account-id }
                      R: { type: region }
                      S: { type: region }
                      T: { type: text }
                      U: { type: text }
                      E: { type: external-id }
                      W: { type: arn, matches: "arn:*:athena:*:*:workgroup/*" }
                      V: { type: arn, matches: "arn:*:*:*:*:workgroup/*" }
                    resources:
                    {{Lines(Resources, (arn, number) => $"  R{number}: {{ arn: \"{arn}\" }}")}}
                    conditions:
                    {{Lines(Conditions, (test, number) => $"  C{number}: {{ {test} }}")}}
                    trust:
                    {{Lines(entries, (entry, number) => $"  - {{ {entry}, why: Reason {number} }}")}}
                    policies:
                      RandomPolicy:
                        permissions:
                    {{Lines(
                        rows,
                        (row, number) =>
                            $"      - {{ {row}{(row.EndsWith("sid: Row", StringComparison.Ordinal) ? number : "")}, why: Reason {number} }}"
                    )}}
                    """
        );

    public static Gen<Dictionary<string, string>> Values { get; } =
        Gen.Select(
            Gen.OneOf("111122223333", "444455556666").Array[2],
            Gen.OneOf("eu-west-1", "us-east-1").Array[2],
            Gen.OneOf("x", "y", "x-x").Array[2],
            Gen.OneOf("xx", "x-x", "a:b"),
            Gen.OneOf("w", "é", "日😀").Array[2],
            (accounts, regions, texts, external, workgroups) =>
                new Dictionary<string, string>
                {
                    ["A"] = accounts[0],
                    ["B"] = accounts[1],
                    ["R"] = regions[0],
                    ["S"] = regions[1],
                    ["T"] = texts[0],
                    ["U"] = texts[1],
                    ["E"] = external,
                    ["W"] = "arn:aws:athena:eu-west-1:111122223333:workgroup/" + workgroups[0],
                    ["V"] = "arn:aws:athena:eu-west-1:111122223333:workgroup/" + workgroups[1],
                }
        );

    private static string Lines(string[] items, Func<string, int, string> line) => string.Join("\n", items.Select(line));
}
