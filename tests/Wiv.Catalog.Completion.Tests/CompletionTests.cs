using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Completion;

namespace Wiv.Catalog.Completion.Tests;

/// <summary>What an editor offers inside a string that is meant as an action.</summary>
public sealed class CompletionTests
{
    private const string Yaml = """
        catalog: Shop
        resources:
          Orders: { arn: arn:aws:s3:::shop-orders/* }
        policies:
          ShopPolicy:
            permissions:
              - { action: "s3:GetObject", resource: Orders, why: Read the orders }
              - { action: "s3:*ObjectTagging", resource: Orders, why: Sort the orders }
              - { action: "kms:Encrypt", resource: "*", why: Hide the orders }
        """;

    private static readonly string[] Granted =
    [
        "kms:Encrypt",
        "s3:*ObjectTagging",
        "s3:GetObject",
        // What AWS has of s3:*ObjectTagging.
        "s3:DeleteObjectTagging",
        "s3:GetObjectTagging",
        "s3:PutObjectTagging",
    ];

    [Fact]
    public async Task What_the_catalog_names_stands_before_what_its_wildcards_match()
    {
        using Editor editor = In("""_ = PolicyDocument.Allow("|");""");

        Assert.Equal(Granted, (await editor.ListAsync()).ItemsList.Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData("""_ = PolicyDocument.Allow("s3:|");""")]
    [InlineData("""_ = PolicyDocument.Allow("s3:GetO|bject");""")]
    [InlineData("""_ = PolicyDocument.Allow("kms:Encrypt", "|");""")]
    [InlineData("""_ = PolicyDocument.Allow(@"s3|");""")]
    [InlineData("_ = PolicyDocument.Allow(\"\"\"s3|\"\"\");")]
    [InlineData("""_ = PolicyDocument.Allow(new[] { "|" });""")]
    [InlineData("""_ = PolicyDocument.Allow(["|"]);""")]
    [InlineData("""_ = PolicyDocument.Allow(isAdmin ? "|" : "kms:Encrypt");""")]
    [InlineData("""_ = PolicyStatement.Deny("|").On("*");""")]
    [InlineData("""Mine = "|";""")]
    [InlineData("""Given("|");""")]
    [InlineData("""_ = PolicyDocument.Allow("s3:|""")]
    [InlineData("""_ = PolicyDocument.Allow("|);""")]
    public async Task It_offers_wherever_an_action_is_meant(string statement)
    {
        using Editor editor = In(statement);

        Assert.Equal(Granted, (await editor.ActionsAsync()).Select(item => item.DisplayText));
    }

    [Theory]
    [InlineData("""Console.WriteLine("|");""")]
    [InlineData("""Console.WriteLine("s3:|");""")]
    [InlineData("""_ = PolicyStatement.Allow("s3:GetObject").On("|");""")]
    [InlineData("""_ = PolicyDocument.Allow(Text("|"));""")]
    [InlineData("""_ = PolicyDocument.Allow(Text("a") == "|" ? "s3:GetObject" : "kms:Encrypt");""")]
    [InlineData("""_ = PolicyDocument.Allow(|"s3:GetObject");""")]
    [InlineData("""_ = PolicyDocument.Allow("s3:GetObject"|);""")]
    [InlineData("""_ = PolicyDocument.Allow('|');""")]
    [InlineData("""_ = PolicyDocument.Allow($"s3:|");""")]
    [InlineData("""// PolicyDocument.Allow("|");""")]
    [InlineData("""_ = Unknown("|");""")]
    [InlineData("|")]
    public async Task It_offers_nothing_elsewhere(string statement)
    {
        using Editor editor = In(statement);

        Assert.Empty(await editor.ActionsAsync());
    }

    [Theory]
    [InlineData("""_ = PolicyDocument.Allow("|");""", true)]
    [InlineData("""_ = PolicyDocument.Allow("s|");""", true)]
    [InlineData("""_ = PolicyDocument.Allow("s3:|");""", true)]
    [InlineData("""_ = PolicyDocument.Allow("s3:*|");""", true)]
    [InlineData("""_ = PolicyDocument.Allow("s3, |");""", false)]
    [InlineData("""_ = PolicyDocument.Allow(""|);""", false)]
    public async Task It_opens_while_an_action_is_typed(string statement, bool opens)
    {
        using Editor editor = In(statement);

        Assert.Equal(opens, await editor.OpensAsync());
    }

    [Theory]
    [InlineData("""_ = PolicyDocument.Allow("kms:En|c");""", """_ = PolicyDocument.Allow("s3:GetObject");""")]
    [InlineData("""_ = PolicyDocument.Allow("|");""", """_ = PolicyDocument.Allow("s3:GetObject");""")]
    [InlineData("""_ = PolicyDocument.Allow(@"s3|:Get*");""", """_ = PolicyDocument.Allow(@"s3:GetObject");""")]
    [InlineData("_ = PolicyDocument.Allow(\"\"\"s3|\"\"\");", "_ = PolicyDocument.Allow(\"\"\"s3:GetObject\"\"\");")]
    [InlineData("""_ = PolicyDocument.Allow("s3|);""", """_ = PolicyDocument.Allow("s3:GetObject);""")]
    public async Task An_action_takes_the_place_of_all_between_the_quotes(string before, string after)
    {
        using Editor editor = In(before);

        CompletionItem item = Assert.Single(await editor.ActionsAsync(), item => item.DisplayText == "s3:GetObject");

        Assert.Contains(after, await editor.TakeAsync(item));
    }

    [Theory]
    [InlineData("s3:GetObject", "s3:GetObject (Read)\nRead the orders (ShopPolicy, on arn:aws:s3:::shop-orders/*)")]
    [InlineData(
        "s3:PutObjectTagging",
        "s3:PutObjectTagging (Tagging)\nSort the orders (ShopPolicy with s3:*ObjectTagging, on arn:aws:s3:::shop-orders/*)"
    )]
    public async Task It_tells_what_an_action_does_and_why_it_is_granted(string action, string description)
    {
        using Editor editor = In("""_ = PolicyDocument.Allow("|");""");

        CompletionItem item = Assert.Single(await editor.ActionsAsync(), item => item.DisplayText == action);

        Assert.Equal(description, await editor.DescribeAsync(item));
    }

    [Fact]
    public async Task It_tells_of_a_wildcard_what_it_matches()
    {
        using Editor editor = In("""_ = PolicyDocument.Allow("|");""");

        CompletionItem item = Assert.Single(await editor.ActionsAsync(), item => item.DisplayText == "s3:*ObjectTagging");

        string[] lines = (await editor.DescribeAsync(item)).Split('\n');
        Assert.Equal("s3:*ObjectTagging (3 actions, 2 write)", lines[0]);
        Assert.Equal("Tagging (2): DeleteObjectTagging, PutObjectTagging", lines[^2]);
    }

    [Fact]
    public async Task The_Wiv_catalog_offers_what_it_grants_and_nothing_else()
    {
        string catalog = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "catalog", "wiv.permissions.yaml"));
        using Editor editor = In("""_ = PolicyDocument.Allow("|");""", catalog);

        ILookup<char, string> actions = (await editor.ListAsync()).ItemsList.ToLookup(
            item => item.SortText[0],
            item => item.DisplayText
        );

        Regex granted = new(
            $"^({string.Join('|', actions['0'].Select(Regex.Escape)).Replace("\\*", ".*", StringComparison.Ordinal)})$",
            RegexOptions.IgnoreCase
        );
        Assert.All(actions['0'], action => Assert.Contains(action, catalog, StringComparison.Ordinal));
        Assert.All(actions['1'], action => Assert.Matches(granted, action));
        Assert.Contains("ec2:DescribeInstances", actions['1']);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("catalog: [")]
    public async Task A_project_without_a_catalog_that_can_be_read_offers_nothing(string? yaml)
    {
        using Editor editor = In("""_ = PolicyDocument.Allow("|");""", yaml);

        Assert.Empty(await editor.ActionsAsync());
    }

    [Fact]
    public async Task A_catalog_that_grants_everything_offers_what_it_names()
    {
        using Editor editor = In(
            """_ = PolicyDocument.Allow("|");""",
            Yaml + "\n      - { action: \"*\", resource: \"*\", why: Do all }"
        );

        Assert.Equal(["*", .. Granted], (await editor.ListAsync()).ItemsList.Select(item => item.DisplayText));
    }

    private static Editor In(string statement, string? yaml = Yaml) =>
        new(
            $$"""
            using System;
            using Wiv.Catalog;

            class Service
            {
                [IamAction] string Mine { get; set; }

                void Given([IamAction] string action) { }

                string Text(string text) => text;

                void Run(bool isAdmin)
                {
                    {{statement}}
                }
            }
            """,
            yaml
        );
}
