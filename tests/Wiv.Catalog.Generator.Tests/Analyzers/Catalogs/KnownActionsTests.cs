using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wiv.Catalog.Generator.Analyzers.Catalogs;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Catalogs;

/// <summary>What analyzers know of the catalogs, and how long they keep it.</summary>
public sealed class KnownActionsTests
{
    private readonly TestText _first = new("/a.permissions.yaml", Catalog("Shop", "s3:GetObject"));

    [Fact]
    public void Files_that_did_not_change_are_linked_once()
    {
        var second = new TestText("/b.permissions.yaml", Catalog("Other", "ec2:*"));

        Assert.Same(Of(_first, second), Of(_first, second));
    }

    [Fact]
    public void A_change_of_any_file_is_seen_and_then_kept()
    {
        KnownActions before = Of(_first, new TestText("/b.permissions.yaml", Catalog("Other", "ec2:*")));
        var changed = new TestText("/b.permissions.yaml", Catalog("Other", "kms:Encrypt"));
        KnownActions after = Of(_first, changed);

        Assert.True(before.Grants("ec2:RunInstances"));
        Assert.False(after.Grants("ec2:RunInstances"));
        Assert.True(after.Grants("KMS:encrypt") && after.Grants("s3:GetObject"));
        Assert.Same(after, Of(_first, changed));
    }

    [Fact]
    public void A_file_that_cannot_be_read_leaves_them_not_whole()
    {
        Assert.True(Of(_first).IsWhole);
        Assert.False(Of(_first, new TestText("/b.permissions.yaml", "catalog: Other\npolicies: {")).IsWhole);
    }

    [Fact]
    public void A_file_that_names_no_catalog_has_its_actions_all_the_same()
    {
        const string Nameless = """
            policies:
              OtherPolicy:
                permissions:
                  - { action: sqs:SendMessage, resource: "*", why: Send the orders }
            """;

        Assert.NotNull(Of(_first, new TestText("/b.permissions.yaml", Nameless)).Find("sqs:SendMessage"));
    }

    [Fact]
    public void An_action_is_found_in_any_case_with_its_constant()
    {
        Assert.Equal("Permissions.S3.GetObject", Of(_first).Find("S3:GETOBJECT")?.Constant);
        Assert.Null(Of(_first).Find("s3:GetObjects"));
    }

    [Fact]
    public void An_action_that_is_denied_or_left_out_has_its_constant_and_is_not_granted()
    {
        KnownActions known = Of(
            new TestText(
                "/a.permissions.yaml",
                """
                catalog: Shop
                policies:
                  ShopPolicy:
                    permissions:
                      - { action: [s3:GetObject, s3:PutObject], resource: "*", why: Keep the orders }
                      - { action: s3:PutObject, resource: "*", effect: Deny, why: Nobody writes }
                      - { not-action: kms:*, resource: "*", effect: Deny, sid: KeysAlone, why: Do no more }
                      - { not-action: [iam:PassRole, s3:*], resource: "*", why: Do the rest }
                """
            )
        );

        Assert.Equal("Permissions.S3.PutObject", known.Find("s3:PutObject")?.Constant);
        Assert.Equal("Permissions.Iam.PassRole", known.Find("iam:PassRole")?.Constant);
        Assert.False(known.Grants("s3:PutObject") || known.Grants("iam:PassRole") || known.Grants("ec2:RunInstances"));
        Assert.True(known.Grants("kms:Encrypt"));
    }

    [Fact]
    public void What_a_catalog_denies_another_may_grant()
    {
        const string Denying = """
            catalog: Other
            policies:
              OtherPolicy:
                permissions:
                  - { action: s3:*, resource: "*", effect: Deny, why: Nothing is read here }
            """;

        Assert.True(Of(_first, new TestText("/b.permissions.yaml", Denying)).Grants("s3:GetObject"));
    }

    private static KnownActions Of(params AdditionalText[] texts) =>
        KnownActions.Of(ImmutableArray.Create(texts), new AnalyzerOptions([]), CancellationToken.None);

    private static string Catalog(string name, string action) =>
        $$"""
            catalog: {{name}}
            policies:
              {{name}}Policy:
                permissions:
                  - { action: "{{action}}", resource: "*", why: Do the work }
            """;
}
