using System.Globalization;
using System.Text.RegularExpressions;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Tests.Hostile;

/// <summary>Texts that move the cursor, hide or turn around what a person reads.</summary>
internal static partial class HostileTexts
{
    /// <summary>A text and the escape that shows what is in it.</summary>
    public static readonly (string Text, string Shown)[] All =
    [
        ("a\e[31mb", @"a\u001b[31mb"),
        ("a\e]0;title\ab", @"a\u001b]0;title\u0007b"),
        ("a\u009b2Jb", @"a\u009b2Jb"),
        ("a\u0085b", @"a\u0085b"),
        ("a\bb", @"a\u0008b"),
        ("a\rb", @"a\u000db"),
        ("a\u202eb", @"a\u202eb"),
        ("a\u2066b\u2069", @"a\u2066b\u2069"),
        ("a\u200fb", @"a\u200fb"),
        ("a\u200bb", @"a\u200bb"),
        ("a\u200db", @"a\u200db"),
        ("a\ufeffb", @"a\ufeffb"),
        ("a\u00adb", @"a\u00adb"),
        ("a\u2028b", @"a\u2028b"),
        ("a\u2029b", @"a\u2029b"),
        ("a\ue000b", @"a\ue000b"),
        ("a\uffffb", @"a\uffffb"),
        ("a\U000e0041b", @"a\U000e0041b"),
        ("a\U0010ffffb", @"a\U0010ffffb"),
    ];

    /// <summary>All of them in one, for inputs that show a text at all.</summary>
    public static string Everything => string.Concat(All.Select(each => each.Text));

    /// <summary>The text between quotes, as YAML and JSON both read it.</summary>
    public static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))) + "\"";

    /// <summary>What a terminal would obey or not show; the codes of colours of our own are taken away before.</summary>
    public static IEnumerable<string> HiddenIn(string output) =>
        CodePoint
            .In(Colours().Replace(output, ""))
            .Where(c => HiddenCharacters.IsHiddenOnScreen(c) && c.Value is not ('\n' or '\t'))
            .Select(c => c.Hex);

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Colours();
}
