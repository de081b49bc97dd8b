using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Yaml;

namespace Wiv.Catalog.Core.Tests.Yaml;

/// <summary>A slip in the syntax is told once, at its place, with what would be right.</summary>
public sealed class SyntaxTests
{
    private const string Catalog = """
        catalog: Shop
        resources:
          Bucket: { arn: "arn:aws:s3:::shop" }
        policies:
          ShopPolicy:
            permissions:
              - action: s3:GetObject
                resource: Bucket
                why: Read the orders
              - action: s3:PutObject
                resource: Bucket
                why: Write the orders
        """;

    [Theory]
    [InlineData("        why: Read", "\twhy: Read", "(9,1): WIV0001: YAML does not indent with tabs; use spaces")]
    [InlineData(
        "why: Read the",
        "why: Read: the",
        "(9,18): WIV0001: a colon and a space end a key, and this line has one too many; put the text in quotes, or check its indentation"
    )]
    [InlineData(
        "why: Read",
        "why: \"Read",
        "(9,14): WIV0001: a text in quotes is not closed; end it with the quote that it starts with"
    )]
    [InlineData(
        "why: Read the orders",
        "why: 'Read a customer's orders'",
        "(9,31): WIV0001: the text continues after its closing quote; double a quote inside it, or put the text in the other kind of quotes"
    )]
    [InlineData(
        "why: Read the orders",
        "why: \"Read \\q orders\"",
        "(9,14): WIV0001: in double quotes a backslash starts an escape that YAML knows; write the backslash twice, or use single quotes"
    )]
    [InlineData(
        "why: Read",
        "why Read",
        "(9,9): WIV0001: this line is not 'key: value'; add the colon and a space, or indent it under the key it belongs to"
    )]
    [InlineData("why: Read", "why:Read", "(9,9): WIV0001: a key ends with a colon and a space; add the space after the colon")]
    [InlineData(
        "shop\" }",
        "shop\"",
        "(3,11): WIV0001: a mapping in braces is not closed; put ',' between its entries and '}' after the last"
    )]
    [InlineData(
        "resource: Bucket\n        why: Read",
        "resource: [Bucket\n        why: Read",
        "(8,19): WIV0001: a list in brackets is not closed; put ',' between its items and ']' after the last"
    )]
    [InlineData(
        "resource: Bucket\n        why: Read",
        "resource: *\n        why: Read",
        "(8,19): WIV0001: '*' and '&' at the start of a text name an alias or an anchor; put the text in quotes, as in \"*\""
    )]
    [InlineData("why: Read", "why: @Read", "(9,14): WIV0001: a text cannot start with this character; put it in quotes")]
    [InlineData("why: Read", "why: }Read", "(9,14): WIV0001: a text cannot start with this character; put it in quotes")]
    [InlineData("why: Read", "why: ? Read", "(9,14): WIV0001: a text cannot start with this character; put it in quotes")]
    [InlineData("why: Read", "why: - Read", "(9,14): WIV0001: a list starts on its own line, below its key")]
    [InlineData("why: Read", "why: | Read", "(9,14): WIV0001: the text of a block starts on the line below '|' or '>'")]
    [InlineData(
        "        why: Read",
        "     why: Read",
        "(9,6): WIV0001: this line does not fit the lines before it; indent it like its neighbours"
    )]
    [InlineData(
        "      - action: s3:Put",
        "     - action: s3:Put",
        "(10,6): WIV0001: this line does not fit the lines before it; indent it like its neighbours"
    )]
    [InlineData(
        "policies:",
        "policies",
        "(4,1): WIV0001: this line is not 'key: value', and the next one continues it; add the colon"
    )]
    public void A_slip_is_told_once(string right, string wrong, string problem)
    {
        Assert.Contains(right, Catalog);

        Assert.Equal([problem], Catalogs.Problems(Catalog.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Several_slips_are_told_in_one_pass_beside_the_other_mistakes() =>
        Assert.Equal(
            [
                "(3,11): WIV0001: a mapping in braces is not closed; put ',' between its entries and '}' after the last",
                "(9,14): WIV0001: a text in quotes is not closed; end it with the quote that it starts with",
                "(10,17): WIV0010: 's3.PutObject' is not an IAM action; did you mean 's3:PutObject'?",
            ],
            Catalogs.Problems(
                Catalog
                    .Replace("shop\" }", "shop\"", StringComparison.Ordinal)
                    .Replace("why: Read", "why: \"Read", StringComparison.Ordinal)
                    .Replace("s3:PutObject", "s3.PutObject", StringComparison.Ordinal)
            )
        );

    [Theory]
    [InlineData("[", 1, 2)]
    [InlineData("a: b\n- [", 2, 1)]
    [InlineData("a: \"b", 1, 4)]
    [InlineData("a: { b: c", 1, 10)]
    [InlineData("  a: b\n  : !\nc", 2, 5)]
    public void What_is_missing_at_the_end_is_missing_in_a_line_of_the_file(string text, int line, int column)
    {
        Problem problem = YamlReader.Read("a.yaml", text).Problems[0];

        Assert.Equal((line, column), (problem.Span.StartLine + 1, problem.Span.StartColumn + 1));
        Assert.InRange(problem.Span.End, problem.Span.Start, text.Length);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Places_are_the_same_whatever_ends_the_lines(string end)
    {
        string broken = Catalog
            .Replace("s3:PutObject", "s3.PutObject", StringComparison.Ordinal)
            .Replace("\n", end, StringComparison.Ordinal);

        Assert.StartsWith("(10,17): WIV0010", Assert.Single(Catalogs.Problems(broken)));
    }

    [Fact]
    public void A_byte_order_mark_and_wide_characters_do_not_move_places()
    {
        string broken =
            "\uFEFF"
            + Catalog
                .Replace("Read the orders", "Read 注文 and 😀 orders", StringComparison.Ordinal)
                .Replace("s3:PutObject", "s3.PutObject", StringComparison.Ordinal);

        Assert.StartsWith("(10,17): WIV0010", Assert.Single(Catalogs.Problems(broken)));
    }
}
