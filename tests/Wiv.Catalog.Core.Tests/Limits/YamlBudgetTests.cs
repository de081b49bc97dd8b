using System.Diagnostics;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>What is small to read is small to refuse: nesting, aliases and documents that no catalog has.</summary>
public sealed class YamlBudgetTests
{
    private const string Head = "catalog: Shop\npolicies:\n  ShopPolicy:\n    permissions:\n";

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("[{")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("[ \n")]
    [InlineData("- ? ")]
    public void Nesting_of_a_hundred_kilobytes_is_told_at_once(string open)
    {
        var time = Stopwatch.StartNew();

        string[] problems = Catalogs.Problems(string.Concat(Enumerable.Repeat(open, 100_000 / open.Length)));

        // It took over ten seconds when all of it was read.
        Assert.Contains($"WIV0007: values are nested more than {Budgets.Depth} levels deep", Assert.Single(problems));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"{time.Elapsed}");
    }

    [Fact]
    public void As_many_levels_as_there_may_be_are_read() =>
        Assert.DoesNotContain(
            Catalogs.Problems("catalog: Shop\ntitle: " + new string('[', 31) + new string(']', 31) + "\n"),
            problem => problem.Contains("WIV0007", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(300, 300)]
    [InlineData(100, 220)]
    public void Rows_that_are_aliases_of_a_long_list_are_told(int rows, int actions) =>
        Assert.Contains(
            "WIV0041: with *r the aliases in this file expand to more than 20000 values; write a row once",
            Assert.Single(Catalogs.Problems(Aliased(rows, actions)))
        );

    [Theory]
    [InlineData(600, 600)]
    [InlineData(200_000, 1)]
    public void Rows_that_are_aliases_without_end_are_told(int rows, int actions) =>
        Assert.Contains(
            $"WIV0007: the file has more than {Budgets.Values} values when its aliases are expanded",
            Assert.Single(Catalogs.Problems(Aliased(rows, actions)))
        );

    [Fact]
    public void Aliases_that_stand_for_no_more_than_there_may_be_are_read() =>
        Assert.Equal(60, Catalogs.Read(Aliased(60, 200)).Permissions.Count());

    [Fact]
    public void Aliases_in_aliases_count_as_deep_as_they_stand()
    {
        string chain = string.Concat(Enumerable.Range(1, 2000).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));

        string[] problems = Catalogs.Problems("a0: &a0 [x]\n" + chain);

        Assert.Contains($"(32,12): WIV0007: values are nested more than {Budgets.Depth} levels deep", Assert.Single(problems));
    }

    [Theory]
    [InlineData("...\n", 1)]
    [InlineData("# orders\n...\n", 2)]
    [InlineData("\n\n...\n", 3)]
    public void A_document_that_ends_before_it_starts_is_told_at_its_place_and_the_rest_is_read(string start, int line)
    {
        string[] problems = Catalogs.Problems(start + Head + "      - { action: s3.GetObject, resource: \"*\", why: Read it }\n");

        Assert.Equal(2, problems.Length);
        Assert.Equal($"({line},1): WIV0001: '...' ends a document, but nothing comes before it; delete the line", problems[0]);
        Assert.Contains("WIV0010", problems[1]);
    }

    [Fact]
    public void A_document_that_ends_behind_its_values_is_read() =>
        Assert.Single(Catalogs.Read(Head + "      - { action: s3:GetObject, resource: \"*\", why: Read it }\n...\n").Permissions);

    [Theory]
    [InlineData(0, "Read@it", 57)]
    [InlineData(0, "\"Read@it\"", 58)]
    [InlineData(0, "@Read it", 53)]
    [InlineData(0xD800, "Read@it", 57)]
    [InlineData(0xDC00, "'Read@it'", 58)]
    public void Of_a_character_that_no_file_can_hold_nothing_is_said_of_quotes(int character, string why, int column)
    {
        string row = $"      - {{ action: s3:GetObject, resource: \"*\", why: {why.Replace('@', (char)character)} }}\n";

        string what = character == 0 ? "ends the text for many readers" : "is half of a character";
        Assert.Equal(
            $"(5,{column}): WIV0001: the character U+{character:X4} {what}, and is not allowed in YAML; delete it",
            Assert.Single(Catalogs.Problems(Head + row))
        );
    }

    [Fact]
    public void A_whole_character_of_two_halves_is_read() =>
        Assert.Empty(Catalogs.Problems(Head + "      - { action: s3:GetObject, resource: \"*\", why: Read 😀 }\n"));

    [Fact]
    public void What_stands_behind_a_nul_is_read() =>
        Assert.Contains(
            Catalogs.Problems(
                "catalog: Shop # \0\n" + Head[14..] + "      - { action: s3.GetObject, resource: \"*\", why: Read it }\n"
            ),
            problem => problem.Contains("(5,19): WIV0010", StringComparison.Ordinal)
        );

    [Fact]
    public void A_long_file_with_many_mistakes_is_not_read_again_for_each()
    {
        string rows = string.Concat(
            Enumerable.Repeat("      - { action: s3:GetObject, resource: \"*\", why: Read it }\n", 15_000)
        );

        string[] problems = Catalogs.Problems(Head + rows + string.Concat(Enumerable.Repeat("a: b: c\n", 30)));

        Assert.InRange(problems.Count(problem => problem.Contains("WIV0001", StringComparison.Ordinal)), 1, 4);
    }

    private static string Aliased(int rows, int actions) =>
        Head
        + $"      - &r {{ action: [{string.Join(", ", Enumerable.Range(0, actions).Select(i => $"s3:GetObjct{i}"))}], resource: \"*\", why: Read it }}\n"
        + string.Concat(Enumerable.Repeat("      - *r\n", rows - 1));
}
