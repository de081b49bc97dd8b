using Wiv.Catalog.Core.Emit.Deployment;
using Wiv.Catalog.Core.Emit.Markdown;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>The customer's reviewer sees at a glance what a row denies and what it leaves out, and reads totals of what is granted.</summary>
public sealed class EffectOnPageTests
{
    private const string Catalog = """
        catalog: Shop
        resources:
          Bucket: { arn: "arn:aws:s3:::shop" }
          Orders: { arn: "arn:aws:s3:::shop/*", label: The orders }
        conditions:
          Encrypted: { Bool: { aws:SecureTransport: true } }
          InEurope: { label: In Europe, StringEquals: { aws:RequestedRegion: eu-west-1 } }
        categories:
          Storage: { why: Keep the orders }
        trust:
          - principal: { AWS: ["111122223333", "444455556666"] }
            action: [sts:AssumeRole, sts:TagSession]
            why: Runs the shop
          - not-principal: { AWS: "111122223333" }
            effect: Deny
            why: Nobody else
        policies:
          ShopPolicy:
            groups:
              - group: Mixed
                category: Storage
                permissions:
                  - { action: [s3:GetObject, s3:PutObject], resource: [Bucket, Orders], why: Keep the orders }
                  - { action: s3:Delete*, resource: "*", effect: Deny, condition: [Encrypted, InEurope], why: Nothing is lost }
              - group: Plain
                category: Storage
                permissions:
                  - { action: s3:ListBucket, not-resource: [Bucket, Orders], why: Find the rest }
                  - { not-action: [iam:*, sts:*], resource: Bucket, why: Do all but that }
        """;

    private static string Page => PermissionsPage.Write(new RolePlan(Catalogs.Read(Catalog)));

    [Fact]
    public void A_table_with_a_row_that_denies_has_a_column_for_the_effect() =>
        Assert.Contains(
            """
            | Effect | Permission | Resource | Condition | Why We Need It |
            | --- | --- | --- | --- | --- |
            | Allow | `s3:GetObject`, `s3:PutObject` | `arn:aws:s3:::shop`, The orders | None | Keep the orders |
            | **DENY** | `s3:Delete*` | `*` | Bool aws:SecureTransport = "true" and In Europe | Nothing is lost |
            """,
            Page
        );

    [Fact]
    public void A_table_without_one_has_no_such_column_and_says_what_is_left_out() =>
        Assert.Contains(
            """
            | Permission | Resource | Why We Need It |
            | --- | --- | --- |
            | `s3:ListBucket` | everything but `arn:aws:s3:::shop`, The orders | Find the rest |
            | everything but `iam:*`, `sts:*` | `arn:aws:s3:::shop` | Do all but that |
            """,
            Page
        );

    [Fact]
    public void The_trust_policy_says_who_is_left_out_and_what_may_be_done() =>
        Assert.Contains(
            """
            | Effect | Principal | Action | Condition | Why We Need It |
            | --- | --- | --- | --- | --- |
            | Allow | `111122223333`, `444455556666` | `sts:AssumeRole`, `sts:TagSession` | None | Runs the shop |
            | **DENY** | everybody but `111122223333` | `sts:AssumeRole` | None | Nobody else |
            """,
            Page
        );

    [Fact]
    public void The_totals_count_each_action_on_each_resource_that_is_granted_and_nothing_that_is_denied()
    {
        Assert.Contains("| Storage | 6 | Keep the orders |\n| Total | 6 |  |\n", Page);
        Assert.Contains("What a row denies takes away from what the others grant, and is not counted.", Page);
    }

    [Fact]
    public void Access_levels_are_told_of_what_is_granted_alone()
    {
        Assert.Contains("| `s3:GetObject` | 1 | 1 | Read |", Page);
        Assert.Contains("| everything but `iam:*`, `sts:*` | All but these | All but these | All |", Page);
        Assert.DoesNotContain("<summary>s3:Delete*</summary>", Page);
    }
}
