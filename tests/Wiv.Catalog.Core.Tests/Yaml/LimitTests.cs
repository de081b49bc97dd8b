using System.Text;
using CsCheck;
using Wiv.Catalog.Core.Parsing;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Yaml;

/// <summary>No file stops a build: what is too much is told, and what is nonsense is told too.</summary>
public sealed class LimitTests
{
    [Fact]
    public void Aliases_of_aliases_are_not_expanded_for_ever()
    {
        var bomb = new StringBuilder("catalog: Shop\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
        {
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        string[] problems = Catalogs.Problems(bomb.ToString());

        Assert.Contains(
            problems,
            problem =>
                problem.Contains(
                    $"WIV0007: the file has more than {Budgets.Values} values when its aliases are expanded",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Deep_nesting_is_told_and_does_not_overflow_the_stack()
    {
        string problem = Assert.Single(
            Catalogs.Problems("catalog: Shop\ntitle: " + new string('[', 200) + new string(']', 200) + "\n")
        );

        Assert.Contains("WIV0007: values are nested more than 32 levels deep", problem);
    }

    [Fact]
    public void A_file_of_many_megabytes_is_told() =>
        Assert.Contains("WIV0007", Assert.Single(Catalogs.Problems("catalog: Shop # " + new string('x', Budgets.Length))));

    [Fact]
    public void Twenty_thousand_rows_are_read()
    {
        var catalog = new StringBuilder("catalog: Shop\npolicies:\n  ShopPolicy:\n    permissions:\n");
        for (int i = 0; i < 20_000; i++)
        {
            catalog.Append($"      - action: s3:Action{i}\n        resource: \"*\"\n        why: Reason {i}\n");
        }

        Assert.Equal(20_000, Catalogs.Read(catalog.ToString()).Permissions.Count());
    }

    [Fact]
    public void Anchors_and_aliases_are_read() =>
        Assert.Equal(
            ["Read the orders", "Read the orders"],
            Catalogs
                .Read(
                    """
                    catalog: Shop
                    policies:
                      ShopPolicy:
                        permissions:
                          - { action: s3:GetObject, resource: "*", why: &why Read the orders }
                          - { action: s3:ListBucket, resource: "*", why: *why }
                    """
                )
                .Permissions.Select(permission => permission.Why)
        );

    [Fact]
    public void An_alias_inside_its_own_anchor_is_told() =>
        Assert.Contains(
            "WIV0008: the alias *self without an anchor before it",
            Assert.Single(
                Catalogs.Problems("catalog: Shop\nresources: &self\n  Bucket: *self\n"),
                problem => problem.Contains("WIV0008", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void Whatever_is_done_to_a_catalog_reading_it_never_throws()
    {
        string wiv = File.ReadAllText(TestFiles.Path("catalog/wiv.permissions.yaml"))[..4000];
        string[] all =
        [
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            ":",
            "- ",
            "\t",
            "\n",
            "&a ",
            "*a ",
            "!t ",
            "|",
            ">",
            "%",
            "---\n",
            "\u2028",
            "\ud800",
            "#",
            "? ",
            "\0",
        ];
        Gen<string> pieces = Gen.Int[0, all.Length - 1].Select(i => all[i]);

        Gen.Select(Gen.Int[0, wiv.Length - 1], Gen.Int[0, 40], pieces)
            .Array[1, 4]
            .Sample(
                edits =>
                {
                    string text = wiv;
                    foreach ((int at, int length, string piece) in edits)
                    {
                        int start = Math.Min(at, text.Length);
                        text = text[..start] + piece + text[Math.Min(text.Length, start + length)..];
                    }

                    Assert.NotNull(CatalogParser.Parse("a.permissions.yaml", text));
                },
                iter: 500
            );
    }
}
