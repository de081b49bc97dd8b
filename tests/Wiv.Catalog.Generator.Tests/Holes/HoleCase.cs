namespace Wiv.Catalog.Generator.Tests.Holes;

/// <summary>A parameter of one type, called <c>X</c>, in one place of a catalog.</summary>
/// <param name="Place">Where: <c>resource</c>, an operator of a condition, or a kind of principal.</param>
/// <param name="Text">The text in which it stands.</param>
/// <param name="Type">The type.</param>
internal sealed record HoleCase(string Place, string Text, string Type)
{
    private static readonly string[] Texts = ["text", "external-id"];
    private static readonly string[] Arns =
    [
        .. new[]
        {
            "arn:*:athena:*:*:workgroup/*",
            "arn:*:*:*:*:*",
            "arn:aws:iam::*:*",
            "arn:aws:athena:us-*:123456789012:*",
            "arn:aws*:athena:?s-*:*:workgroup/pr?m*",
        }.Select(pattern => $"arn, matches: \"{pattern}\""),
    ];
    private static readonly string[] Parts = ["text", "external-id", "account-id", "region"];

    /// <summary>Every type in every place that takes it.</summary>
    public static IReadOnlyList<HoleCase> All { get; } =
    [
        .. In("resource", "arn:{X}:s3:::shop", Texts),
        .. In("resource", "arn:aws-{X}:s3:::shop", Texts),
        .. In("resource", "arn:aws:{X}:us-east-1:123456789012:shop", Texts),
        .. In("resource", "arn:aws:sqs:{X}:123456789012:shop", [.. Texts, "region"]),
        .. In("resource", "arn:aws:sqs:eu-{X}-1:123456789012:shop", Texts),
        .. In("resource", "arn:aws:lambda:us-east-1:{X}:function:x", [.. Texts, "account-id"]),
        .. In("resource", "arn:aws:sqs:us-east-1:1234{X}:shop", Texts),
        .. In("resource", "arn:aws:s3:::{X}/*", Parts),
        .. In("resource", "arn:aws:s3:::shop-{X}", Parts),
        .. In("resource", "arn:aws:s3:::shop/{X}/*", Parts),
        .. In("resource", "arn:aws:s3:::shop/${aws:username}/{X}", Parts),
        .. In("resource", "arn:aws:dynamodb:us-east-1:123456789012:table/{X}", Parts),
        .. In("resource", "arn:aws:logs:us-east-1:123456789012:log-group:{X}:*", Parts),
        .. In("resource", "arn:aws:s3:::{X}/{X}/{X}", Parts),
        .. In("resource", "{X}", Arns),
        .. In("StringEquals", "{X}", [.. Parts, .. Arns]),
        .. In("StringLike", "shop-{X}/*", Parts),
        .. In("StringLike", "repo:{X}/app:*", Parts),
        .. In("StringLike", "arn:aws:iam::{X}:role/shop", [.. Texts, "account-id"]),
        .. In("StringLike", "arn:aws:iam::123456789012:role/{X}", Parts),
        .. In("AWS", "arn:aws:iam::{X}:root", [.. Texts, "account-id"]),
        .. In("AWS", "arn:aws:iam::123456789012:role/{X}", Parts),
        .. In("AWS", "{X}", [.. Texts, "account-id", .. Arns]),
        .. In("Service", "{X}", Texts),
        .. In("Federated", "{X}", [.. Texts, .. Arns]),
        .. In("CanonicalUser", "{X}", Texts),
    ];

    public bool IsArn => Type.StartsWith("arn", StringComparison.Ordinal);

    public bool IsTrust => Place is "AWS" or "Service" or "Federated" or "CanonicalUser";

    /// <summary>The catalog, whose policy is called <c>Every</c>.</summary>
    public string Catalog(string name) =>
        $$"""
            catalog: {{name}}
            parameters:
              X: { type: {{Type}} }
            {{(Place == "resource" ? $"resources:\n  R: {{ arn: \"{Text}\" }}" : "")}}
            conditions:
              C: { {{(
                Place.StartsWith("String", StringComparison.Ordinal)
                    ? $"{Place}: {{ aws:PrincipalTag/x: \"{Text}\" }}"
                    : "Bool: { aws:SecureTransport: true }"
            )}} }
            {{(IsTrust ? $"trust:\n  - {{ principal: {{ {Place}: \"{Text}\" }}, why: Runs the shop }}" : "")}}
            policies:
              EveryPolicy:
                permissions:
                  - { action: "s3:*", resource: {{(Place == "resource" ? "R" : "\"*\"")}}, condition: C, why: Do it all }

            """;

    public override string ToString() => $"{Type} in {Place} {Text}";

    private static IEnumerable<HoleCase> In(string place, string text, string[] types) =>
        types.Select(type => new HoleCase(place, text, type));
}
