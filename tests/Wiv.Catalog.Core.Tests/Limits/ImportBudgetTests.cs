using System.Diagnostics;
using Wiv.Catalog.Core.Emit.CatalogYaml;
using Wiv.Catalog.Core.Importing;
using Wiv.Catalog.Core.Tests.Importing;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>A template of a few lines does not become a text of megabytes, and what is imported can be read again.</summary>
public sealed class ImportBudgetTests
{
    [Theory]
    [InlineData(8, 5)]
    [InlineData(8, 6)]
    [InlineData(7, 8)]
    public void Substitutions_in_substitutions_are_bounded(int levels, int width)
    {
        var time = Stopwatch.StartNew();
        string resource = "xxxxxxxx";
        for (int i = 0; i < levels; i++)
        {
            resource = $"!Sub [\"{string.Concat(Enumerable.Repeat("${a}", width))}\", {{ a: {resource} }}]";
        }

        string problem = Assert.Single(Imported.Lines(Imported.Import("shop.yaml", Template(resource))));

        Assert.Contains("WIV0040: an item of 'Resource' has ", problem);
        Assert.Contains(", but the limit is 16,384; shorten it", problem);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(60), $"{time.Elapsed}");
    }

    [Fact]
    public void So_are_joins()
    {
        string resource = new('x', 60);
        for (int i = 0; i < 4; i++)
        {
            resource = $"!Join [\"\", [{string.Join(", ", Enumerable.Repeat(resource, 5))}]]";
        }

        Assert.All(Imported.Lines(Imported.Import("shop.yaml", Template(resource))), line => Assert.Contains("WIV0040", line));
    }

    [Fact]
    public void A_substitution_in_a_substitution_that_is_short_is_filled_in() =>
        Assert.Empty(
            Imported.Lines(
                Imported.Import(
                    "shop.yaml",
                    Template("!Sub [\"arn:aws:s3:::${a}${a}\", { a: !Sub [\"${b}-${b}\", { b: shop }] }]")
                )
            )
        );

    [Theory]
    [InlineData("arn:aws:1password:::x")]
    [InlineData("arn:aws:1password:::vault/*")]
    [InlineData("arn:aws:0:eu-west-1:123456789012:9")]
    public void What_is_imported_of_a_service_that_begins_with_a_digit_is_a_catalog(string arn)
    {
        ImportResult result = Imported.Import("shop.json", Policy("1password:Get", arn));

        Assert.Empty(Catalogs.Lines(Catalogs.Link(CatalogYamlFile.Write(Imported.Catalog(result)))));
    }

    [Fact]
    public void Names_that_are_made_are_no_longer_than_names_may_be()
    {
        string name = new('x', 1000);
        ImportResult result = Imported.Import(
            "shop.json",
            Policy("s3:GetObject", $"arn:aws:s3:::{name}1\", \"arn:aws:s3:::{name}2")
        );

        Assert.Equal(2, Imported.Catalog(result).Resources.Count);
        Assert.Empty(Catalogs.Lines(Catalogs.Link(CatalogYamlFile.Write(Imported.Catalog(result)))));
    }

    [Theory]
    [InlineData(2048, "WIV0040: an item of 'Resource' has 2,061 characters, but the limit is 2,048; shorten it")]
    [InlineData(20_000, "WIV0040: an item of 'Resource' has 20,013 characters, but the limit is 16,384; shorten it")]
    public void A_resource_that_no_catalog_can_have_is_told(int length, string expected) =>
        Assert.Contains(
            expected,
            Assert.Single(
                Imported.Lines(Imported.Import("shop.json", Policy("s3:GetObject", "arn:aws:s3:::" + new string('x', length))))
            )
        );

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_023)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(5_000)]
    public void A_condition_key_that_is_longer_than_YAML_has_keys_in_a_line_is_read_again(int length)
    {
        string key = "aws:PrincipalTag/" + new string('t', length - 17);
        ImportResult result = Imported.Import(
            "shop.json",
            $$"""
            { "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
              "Condition": { "StringEquals": { "{{key}}": "a" }, "StringLike": { "{{key}}": ["b", "c*"] } } } }
            """
        );

        Assert.Equal([key, key], Imported.Catalog(result).Permissions.Single().Statement.Tests.Select(test => test.Key));
    }

    [Fact]
    public void A_statement_of_very_many_actions_on_very_many_resources_stays_one_row()
    {
        string actions = string.Join("\",\"", Enumerable.Range(0, 1_000).Select(i => $"s3:A{i}"));
        string resources = string.Join("\",\"", Enumerable.Range(0, 1_000).Select(i => $"arn:aws:s3:::{i}"));

        Assert.Single(Imported.Catalog(Imported.Import("shop.json", Policy(actions, resources))).Permissions);
    }

    [Fact]
    public void A_Sid_that_stands_a_thousand_times_is_numbered()
    {
        string statements = string.Join(
            ",",
            Enumerable.Repeat("""{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject","Resource":"*"}""", 1_000)
        );

        ImportResult result = Imported.Import("shop.json", $$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""");

        Assert.Equal("Read1000", Imported.Catalog(result).Permissions.Last().Statement.Sid);
    }

    private static string Policy(string action, string resource) =>
        $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["{{action}}"],"Resource":["{{resource}}"]}]}""";

    private static string Template(string resource) =>
        $$"""
            Resources:
              Policy:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: "2012-10-17"
                    Statement:
                      - Effect: Allow
                        Action: s3:GetObject
                        Resource: {{resource}}
            """;
}
