using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Usage;

namespace Wiv.Catalog.Core.Tests.Usage;

/// <summary>The owner of a catalog reads which rows code needs, and which calls have none.</summary>
public sealed class CatalogUsageTests
{
    private const string Catalog = """
        catalog: Shop
        resources:
          Bucket: { arn: "arn:aws:s3:::shop" }
          Orders: { arn: "arn:aws:s3:::shop/*" }
        policies:
          OrdersPolicy:
            permissions:
              - { action: "s3:*", resource: Bucket, why: Know the bucket }
              - { action: "s3:*", resource: Orders, why: Know the orders }
              - { action: "s3:DeleteObject", resource: Orders, effect: Deny, why: Nothing is lost }
              - { action: "s3:PutObject", resource: Orders, why: Write the invoice }
          ConsolePolicy:
            permissions:
              - { action: "aws-portal:ViewBilling", resource: "*", why: Look at bills }
              - { action: "ec2:Describe*", resource: "*", why: Know the machines }
              - { action: ["sqs:SendMessage", "sqs:ReceiveMessage"], resource: "*", why: Pass orders on }
        """;

    private static readonly GrantingRow[] Rows = CatalogGrants.RowsOf(Catalogs.Link(Catalog).All).ToArray();

    [Fact]
    public void A_row_is_used_where_the_action_acts_on_its_resource()
    {
        CatalogUsage usage = Judge(Project(Use("IAmazonS3.GetObjectAsync", "s3:GetObject")));

        Assert.Equal(
            [
                RowState.Unused,
                RowState.Used,
                RowState.Denial,
                RowState.Unused,
                RowState.NotCallable,
                RowState.Unused,
                RowState.Unused,
            ],
            usage.Rows.Select(row => row.State)
        );
        Assert.Empty(usage.Ungranted);
    }

    [Fact]
    public void What_may_be_used_is_not_called_unused()
    {
        PermissionUse helper = Use("Helper.Send") with { IsKnown = false, MaybeNeeds = ["sqs:*", "s3:PutObject"] };

        CatalogUsage usage = Judge(Project(helper, Use("IAmazonS3.GetObjectAsync", "s3:GetObject")));

        Assert.Equal(
            [
                RowState.Unused,
                RowState.Used,
                RowState.Denial,
                RowState.MaybeUsed,
                RowState.NotCallable,
                RowState.Unused,
                RowState.MaybeUsed,
            ],
            usage.Rows.Select(row => row.State)
        );
        Assert.Equal(["Shop.cs(1)"], usage.Rows[6].Sites.Select(site => site.ToString()));
        Assert.Equal("Helper.Send", Assert.Single(usage.Unknown).By);
        Assert.Empty(usage.Ungranted);
        Assert.Contains(", 2 maybe used, ", UsageWords.Summary(usage));
    }

    [Fact]
    public void A_wildcard_tells_how_little_of_it_is_used()
    {
        CatalogUsage usage = Judge(
            Project(Use("a", "ec2:DescribeInstances"), Use("b", "ec2:DescribeVolumes"), Use("c", "sqs:SendMessage"))
        );

        RowUsage machines = usage.Rows[5];
        Assert.True(machines.IsNarrowable);
        Assert.StartsWith("2 of ", UsageWords.UsedText(machines));
        Assert.EndsWith(": ec2:DescribeInstances, ec2:DescribeVolumes", UsageWords.UsedText(machines));
        Assert.Equal("1 of 2: sqs:SendMessage", UsageWords.UsedText(usage.Rows[6]));
    }

    [Fact]
    public void A_row_whose_every_action_is_used_cannot_be_narrowed()
    {
        CatalogUsage usage = Judge(Project(Use("a", "s3:PutObject"), Use("b", "sqs:SendMessage", "sqs:ReceiveMessage")));

        Assert.Equal("", UsageWords.UsedText(usage.Rows[3]));
        Assert.Equal("", UsageWords.UsedText(usage.Rows[6]));
    }

    [Fact]
    public void What_is_denied_or_in_no_row_is_not_granted()
    {
        CatalogUsage usage = Judge(
            Project(Use("IAmazonSQS.PurgeQueueAsync", "sqs:PurgeQueue"), Use("IAmazonS3.DeleteObjectAsync", "s3:DeleteObject"))
        );

        Assert.Equal(
            ["s3:DeleteObject by IAmazonS3.DeleteObjectAsync", "sqs:PurgeQueue by IAmazonSQS.PurgeQueueAsync"],
            usage.Ungranted.Select(use => $"{use.MissingText} by {use.By}")
        );
    }

    [Fact]
    public void A_project_uses_and_has_only_the_policies_that_it_runs_under()
    {
        UsageFacts console = Project(Use("a", "s3:GetObject"), Use("b", "ec2:DescribeInstances")) with
        {
            Policies = ["ConsolePolicy"],
        };

        CatalogUsage alone = Judge(console);
        CatalogUsage both = Judge(console, Project(Use("a", "s3:GetObject")) with { Policies = ["OrdersPolicy"] });

        Assert.Equal([5], Used(alone));
        Assert.Equal("s3:GetObject", Assert.Single(alone.Ungranted).MissingText);
        Assert.Equal([1, 5], Used(both));
        Assert.Equal("s3:GetObject", Assert.Single(both.Ungranted).MissingText);
    }

    [Fact]
    public void A_project_that_names_a_catalog_has_all_of_its_policies()
    {
        UsageFacts facts = Project(Use("a", "s3:GetObject"), Use("b", "ec2:DescribeInstances"));

        Assert.Equal(Used(Judge(facts)), Used(Judge(facts with { Policies = ["shop"] })));
    }

    [Fact]
    public void What_some_calls_need_is_used_but_never_missing()
    {
        PermissionUse use = Use("a", "s3:PutObject") with { MayNeed = ["sqs:SendMessage", "iam:PassRole"] };

        CatalogUsage usage = Judge(Project(use));

        Assert.Equal([1, 3, 6], Used(usage));
        Assert.Empty(usage.Ungranted);
    }

    [Fact]
    public void Of_several_actions_of_which_one_is_enough_one_must_be_granted()
    {
        PermissionUse granted = Use("a") with { NeedsOneOf = ["dynamodb:PartiQLSelect", "sqs:SendMessage"] };
        PermissionUse missing = Use("b") with { NeedsOneOf = ["dynamodb:PartiQLSelect", "dynamodb:PartiQLInsert"] };

        CatalogUsage usage = Judge(Project(granted, missing));

        UngrantedUse only = Assert.Single(usage.Ungranted);
        Assert.Equal(("b", "dynamodb:PartiQLSelect or dynamodb:PartiQLInsert"), (only.By, only.MissingText));
    }

    [Fact]
    public void A_pattern_that_code_declares_uses_what_it_stands_for()
    {
        CatalogUsage usage = Judge(
            Project(Use("[UsesPermission]", "sqs:*Message"), Use("[UsesPermission]", "aws-portal:ViewBilling"))
        );

        Assert.Equal([4, 6], Used(usage));
        Assert.Equal("sqs:*Message", Assert.Single(usage.Ungranted).MissingText);
    }

    [Fact]
    public void What_the_trust_policy_allows_needs_no_permission_of_the_role()
    {
        UsageFacts project = Project(Use("IAmazonSecurityTokenService.AssumeRoleAsync", "sts:AssumeRole"));

        Assert.Single(CatalogUsage.Of(Rows, [], [project]).Ungranted);
        Assert.Empty(CatalogUsage.Of(Rows, ["sts:AssumeRole"], [project]).Ungranted);
    }

    [Fact]
    public void Places_of_all_projects_are_told_once_and_in_order()
    {
        PermissionUse use = Use("a", "sqs:PurgeQueue");
        PermissionUse unknown = Use("b") with { IsKnown = false };
        CallSite[] sites = [new("b.cs", 2, "B"), new("a.cs", 10, "A"), new("a.cs", 9, "A"), new(null, null, "C.D")];

        CatalogUsage usage = Judge(
            Project(use with { Sites = sites }, unknown),
            Project(use with { Sites = sites[..1] }, unknown)
        );

        Assert.Equal("C.D, a.cs(9) and 2 more", UsageWords.SitesText(Assert.Single(usage.Ungranted).Sites));
        Assert.Equal("C.D, a.cs, b.cs", UsageWords.FilesText(usage.Ungranted[0].Sites));
        Assert.Equal("b", Assert.Single(usage.Unknown).By);
    }

    private static CatalogUsage Judge(params UsageFacts[] projects) => CatalogUsage.Of(Rows, [], projects);

    private static int[] Used(CatalogUsage usage) =>
        Enumerable.Range(0, usage.Rows.Count).Where(i => usage.Rows[i].State == RowState.Used).ToArray();

    private static UsageFacts Project(params PermissionUse[] uses) => new("Shop.csproj", [], [], uses);

    private static PermissionUse Use(string by, params string[] needs) =>
        new(by, IsKnown: true, needs, [], [], [new CallSite("Shop.cs", 1, "Shop.Sell")]);
}
