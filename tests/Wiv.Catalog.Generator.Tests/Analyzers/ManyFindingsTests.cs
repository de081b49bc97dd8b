using Wiv.Catalog.Generator.Tests.Analyzers.Catalogs;
using Wiv.Catalog.Generator.Tests.Analyzers.Policies;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>Of many findings of one rule in one file the analyzers, too, report the first two hundred.</summary>
public sealed class ManyFindingsTests
{
    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(300)]
    public Task In_a_catalog(int found)
    {
        IEnumerable<int> all = Enumerable.Range(0, found);
        IEnumerable<string> resources = all.Select(i => $"  R{i}: {{ arn: \"arn:aws:s3:::b{i}/*\" }}\n");
        IEnumerable<string> rows = all.Select(i =>
            $"      - {{ action: s3:GetObject, resource: R{i}, why: Read the orders {i}, accept: {{ {Marked(i, "WIV0302", "WIV0203")}: Meant }} }}\n"
        );

        return CatalogAdviceTests.Run(
            $"catalog: Shop\nresources:\n{string.Concat(resources)}policies:\n  ShopPolicy:\n    permissions:\n{string.Concat(rows)}"
        );
    }

    [Theory]
    [InlineData(199)]
    [InlineData(200)]
    [InlineData(300)]
    public Task In_a_literal(int found)
    {
        IEnumerable<string> actions = Enumerable.Range(0, found).Select(i => $"\"{Marked(i, "WIV0130", $"s3:Xyzzy{i}")}\"");

        return PolicyTest.RunValue(
            $$""""
            """
                { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": [{{string.Join(
                ", ",
                actions
            )}}], "Resource": "*" }] }
                """
            """"
        );
    }

    /// <summary>The text, marked when it is one of those that are reported.</summary>
    private static string Marked(int number, string rule, string text) => number < 200 ? $"{{|{rule}:{text}|}}" : text;
}
