using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Limits;

/// <summary>WIV0040: every text of a catalog has a length that it may have.</summary>
public sealed class LengthTests
{
    [Theory]
    [InlineData("'catalog' of a catalog file", Budgets.Name, "catalog: {0}\n")]
    [InlineData("the name of a resource", Budgets.Name, "catalog: Shop\nresources:\n  {0}: { arn: \"arn:aws:s3:::a\" }\n")]
    [InlineData("the name of a parameter", Budgets.Name, "catalog: Shop\nparameters:\n  {0}: { type: text }\n")]
    [InlineData(
        "the name of a condition",
        Budgets.Name,
        "catalog: Shop\nconditions:\n  {0}: { Bool: { aws:SecureTransport: true } }\n"
    )]
    [InlineData("a name in 'categories'", Budgets.Text, "catalog: Shop\ncategories:\n  ? {0}\n  : { why: Orders }\n")]
    [InlineData("'title' of a catalog file", Budgets.Text, "catalog: Shop\ntitle: {0}\n")]
    [InlineData("'summary' of a catalog file", Budgets.Text, "catalog: Shop\nsummary: {0}\n")]
    [InlineData("'why' of the category 'A'", Budgets.Text, "catalog: Shop\ncategories:\n  A: { why: {0} }\n")]
    [InlineData(
        "'label' of the resource 'A'",
        Budgets.Text,
        "catalog: Shop\nresources:\n  A: { arn: \"arn:aws:s3:::a\", label: {0} }\n"
    )]
    [InlineData(
        "a value of 'aws:PrincipalArn'",
        Budgets.PolicyElement,
        "catalog: Shop\nconditions:\n  A: { StringEquals: { aws:PrincipalArn: {0} } }\n"
    )]
    public void A_text_that_is_too_long_is_told_and_one_that_just_fits_is_not(string what, int most, string catalog)
    {
        string told = $"WIV0040: {what} has {most + 1:N0} characters, but the limit is {most:N0}; shorten it";

        Assert.Contains(Problems(catalog, most + 1), problem => problem.EndsWith(told, StringComparison.Ordinal));
        Assert.DoesNotContain(Problems(catalog, most), problem => problem.Contains("WIV0040", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("arn", "'arn' of the resource 'A'", Budgets.Arn)]
    [InlineData("why", "'why' of the permission 's3:GetObject'", Budgets.Text)]
    [InlineData("sid", "'sid' of the permission 's3:GetObject'", Budgets.PolicyElement)]
    [InlineData("action", "'action' of the permission", Budgets.PolicyElement)]
    public void In_a_row_too(string key, string what, int most)
    {
        string At(int length) =>
            Row(
                key == "action" ? "s3:" + new string('x', length - 3) : "s3:GetObject",
                key == "arn" ? "arn:aws:s3:::" + new string('x', length - 13) : "arn:aws:s3:::shop",
                key == "why" ? new string('x', length) : "Read it",
                key == "sid" ? new string('x', length) : "Read"
            );

        Assert.Contains(
            Catalogs.Problems(At(most + 1)),
            problem =>
                problem.Contains($"WIV0040: {what}", StringComparison.Ordinal)
                && problem.Contains($"the limit is {most:N0};", StringComparison.Ordinal)
        );
        Assert.Empty(Catalogs.Problems(At(most)));
    }

    [Fact]
    public void A_principal_has_the_length_of_an_arn() =>
        Assert.Contains(
            "(3,25): WIV0040: 'AWS' of 'principal' of the trust entry has 3,000 characters, but the limit is 2,048; shorten it",
            Catalogs.Problems($"catalog: Shop\ntrust:\n  - {{ principal: {{ AWS: {new string('x', 3000)} }}, why: Runs it }}\n")
        );

    [Fact]
    public void A_message_repeats_the_beginning_of_a_key_alone()
    {
        string problem = Assert.Single(
            Catalogs.Problems($"catalog: Shop\n\"{new string('k', 1000)}\": 1\n{new string('j', 900)}: 1\n"),
            x => x.Contains("kkk", StringComparison.Ordinal)
        );

        Assert.True(problem.Length < 1300, problem);
    }

    [Fact]
    public void What_is_named_counts_as_what_it_stands_for()
    {
        string values = string.Join(", ", Enumerable.Range(0, 60_000).Select(i => $"arn{i}"));
        string Catalog(int rows) =>
            $"catalog: Shop\nconditions:\n  C: {{ StringEquals: {{ aws:PrincipalArn: [{values}] }} }}\npolicies:\n  P:\n    permissions:\n"
            + string.Concat(
                Enumerable
                    .Range(0, rows)
                    .Select(i => $"      - {{ action: s3:A{i}, resource: \"*\", condition: C, why: Read {i}, sid: A{i} }}\n")
            );

        Assert.Contains(
            "WIV0042: from here on the catalog exceeds 4,194,304 characters",
            Assert.Single(Catalogs.Problems(Catalog(1_500)))
        );
        Assert.Empty(Catalogs.Problems(Catalog(5)));
    }

    [Fact]
    public void A_short_file_may_stand_for_less_than_a_long_one()
    {
        string value = new('v', 16_000);
        string Catalog(int times) =>
            $"catalog: Shop\nconditions:\n  C: {{ StringEquals: {{ aws:PrincipalArn: [&v {value}, {string.Join(", ", Enumerable.Repeat("*v", times))}] }} }}\n"
            + "policies:\n  P:\n    permissions:\n      - { action: s3:GetObject, resource: \"*\", condition: C, why: Read }\n";

        Assert.Contains("WIV0042: from here on the catalog exceeds 26", Assert.Single(Catalogs.Problems(Catalog(60))));
        Assert.Empty(Catalogs.Problems(Catalog(7)));
    }

    [Fact]
    public void What_no_row_names_counts_too_and_is_written_nowhere()
    {
        string value = new('v', 16_000);
        string catalog =
            $"catalog: Shop\nconditions:\n  C: {{ StringEquals: {{ aws:PrincipalArn: [&v {value}, {string.Join(", ", Enumerable.Repeat("*v", 60))}] }} }}\n"
            + "policies:\n  P:\n    permissions:\n      - { action: s3:GetObject, resource: \"*\", why: Read }\n";

        LinkedCatalogs linked = Catalogs.Link(catalog);

        Assert.StartsWith("(3,3): WIV0042: from here on the catalog exceeds 26", Assert.Single(Catalogs.Problems(catalog)));
        Assert.Empty(linked.Catalogs.Single().Conditions);
    }

    private static string[] Problems(string catalog, int length) =>
        Catalogs.Problems(catalog.Replace("{0}", new string('x', length), StringComparison.Ordinal));

    private static string Row(string action, string arn, string why, string sid) =>
        $"catalog: Shop\nresources:\n  A: {{ arn: \"{arn}\" }}\npolicies:\n  P:\n    permissions:\n"
        + $"      - {{ action: \"{action}\", resource: A, why: {why}, sid: {sid} }}\n";
}
