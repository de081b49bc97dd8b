using CsCheck;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Core.Tests.Text.Output;

/// <summary>Texts that mean something to one output language or another, and any other Unicode.</summary>
internal static class HostileText
{
    private static readonly string[] Tokens =
    [
        "\n",
        "\r\n",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\ufffe",
        "\0",
        "\u001b[31m",
        "\ud800",
        "\udc00",
        "\ue000",
        "\U000e0001",
        "\u00ad",
        "*/",
        "///",
        "//",
        "]]>",
        "<",
        ">",
        "</summary>",
        "&",
        "&lt;",
        "&#60;",
        "-->",
        "--",
        "|",
        "\\|",
        "`",
        "``",
        "```",
        "\\",
        "[x](y)",
        "![x](y)",
        "https://evil.example/x",
        "www.evil.example",
        "a@evil.example",
        "mailto:a@evil.example",
        "<script>",
        "<!--",
        "*",
        "**",
        "_",
        "~~",
        "#",
        "##",
        "$",
        "$$",
        "${",
        "${aws:username}",
        "$${",
        "%",
        "%{",
        "%%{",
        "&{",
        "&{aws:username}",
        "{{resolve:ssm:/x}}",
        "{",
        "}",
        "'",
        "''",
        "\"",
        "\"\"\"",
        ": ",
        " #",
        "- ",
        "? ",
        "!Sub",
        "!Ref x",
        "@",
        "{0}",
        "true",
        "null",
        "1.0",
        "~",
        "=",
        "EOT",
        ";",
        ",",
        ".",
        " ",
        "\t",
        "é",
        "日本",
        "😀",
        "👩\u200d💻",
        "a",
        "Z",
        "0",
    ];

    /// <summary>Any text, also one that no catalog may hold.</summary>
    public static Gen<string> Any { get; } =
        Gen.Frequency(
                (4, Gen.OneOf(Tokens)),
                (1, Gen.Char.Select(c => c.ToString())),
                (1, Gen.Char[' ', '~'].Select(c => c.ToString()))
            )
            .Array[0, 8]
            .Select(string.Concat);

    /// <summary>Any text of whole characters.</summary>
    public static Gen<string> Unicode { get; } = Any.Where(text => CodePoint.In(text).All(c => !c.IsLoneSurrogate));

    /// <summary>A text that a catalog may hold as a reason, a title or a label.</summary>
    public static Gen<string> Prose { get; } =
        Any.Select(text => Without(text, HiddenCharacters.IsHiddenInProse))
            .Where(text => text.Length > 0 && DeploymentSyntax.In(text) is null);

    /// <summary>A text that a catalog may hold in a policy.</summary>
    public static Gen<string> OfPolicy { get; } =
        Any.Select(text => Without(text, HiddenCharacters.Has).Normalize())
            .Where(text => text.Length > 0 && DeploymentSyntax.In(Model.Template.Literal(text)) is null);

    private static string Without(string text, Func<CodePoint, bool> isLeftOut) =>
        string.Concat(CodePoint.In(text).Where(c => !isLeftOut(c)).Select(c => c.ToString())).Trim();
}
