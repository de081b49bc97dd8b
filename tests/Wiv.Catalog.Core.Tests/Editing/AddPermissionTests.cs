using Wiv.Catalog.Core.Editing;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>A permission is offered where the rows of its service are.</summary>
public sealed class AddPermissionTests
{
    private const string Catalog = """
        catalog: Shop
        parameters:
          AccountId: { type: account-id }
        resources:
          Bucket: { arn: "arn:aws:s3:::shop-{AccountId}" }
          Orders: { arn: "arn:aws:s3:::shop-{AccountId}/*" }
        conditions:
          Mfa: { Bool: { aws:MultiFactorAuthPresent: "true" } }
        policies:
          First:
            permissions:
              - { action: "ec2:Describe*", resource: "*", why: See what runs }
          Second:
            groups:
              - group: Machines
                permissions:
                  - { action: "ec2:Describe*", resource: "*", why: See what runs }
                  - { action: "s3:ListAllMyBuckets", resource: "*", why: Find the buckets }
              - group: Orders
                permissions:
                  - { action: "s3:ListBucket", resource: Bucket, why: Find the orders }
                  - { action: "s3:GetObject", resource: Orders, condition: Mfa, why: Read the orders }
                  - { action: "ec2:CreateTags", resource: "*", why: Mark what is read }
              - group: Names
                permissions:
                  - { action: "route53:ListHostedZones", resource: "*", why: Know the names }
          Third:
            permissions:
              - { action: "s3:GetObject", resource: Orders, why: Read the orders }
          Fourth:
            permissions:
              - { action: "sts:GetCallerIdentity", resource: "*", why: Know who asks }
        """;

    [Fact]
    public void Policies_with_the_service_come_first_and_three_are_offered() =>
        Assert.Equal(
            ["Add 's3:PutObject' to Second, Orders", "Add 's3:PutObject' to Third", "Add 's3:PutObject' to First"],
            Edits("s3:PutObject").Select(edit => edit.Title)
        );

    [Fact]
    public void A_service_that_no_policy_has_goes_into_the_last_group_of_each() =>
        Assert.Equal(
            ["Add 'sqs:SendMessage' to First", "Add 'sqs:SendMessage' to Second, Names", "Add 'sqs:SendMessage' to Third"],
            Edits("sqs:SendMessage").Select(edit => edit.Title)
        );

    [Theory]
    [InlineData("s3:PutObject", "Orders")]
    [InlineData("s3:GetBucketTagging", "Bucket")]
    [InlineData("s3:ListAllMyBuckets", "\"*\"")]
    [InlineData("s3:Get*", "Orders")]
    public void The_resource_is_one_beside_it_that_the_action_takes_and_the_condition_is_not_copied(
        string action,
        string resource
    ) =>
        Assert.Equal(
            $"\n          - {{ action: \"{action}\", resource: {resource}, why: TODO }}",
            Edits(action)[0].Text.ReplaceLineEndings("\n")
        );

    [Fact]
    public void A_bucket_is_not_taken_for_its_objects() =>
        Assert.Contains("resource: \"*\"", Edits("s3:ListBucket")[1].Text, StringComparison.Ordinal);

    [Fact]
    public void The_row_stands_behind_the_last_of_its_service()
    {
        string[] lines = Edited.Apply(Catalog, Edits("s3:PutObject")[0]).ReplaceLineEndings("\n").Split('\n');
        int at = Array.FindIndex(lines, line => line.Contains("s3:PutObject", StringComparison.Ordinal));
        Assert.Contains("s3:GetObject", lines[at - 1], StringComparison.Ordinal);
        Assert.Contains("ec2:CreateTags", lines[at + 1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_action_is_written_as_AWS_writes_it() =>
        Assert.Contains("s3:PutObject", Edits("S3:putobject")[0].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("*")]
    [InlineData("s3.PutObject")]
    [InlineData("s3:Put Object")]
    [InlineData("")]
    public void What_is_no_action_of_a_service_is_not_added(string action) => Assert.Empty(Edits(action));

    [Fact]
    public void Resources_of_other_files_of_the_catalog_are_known()
    {
        string names = "catalog: Shop\nresources:\n  Orders: { arn: \"arn:aws:s3:::shop/*\" }\n";
        string rows =
            "catalog: Shop\npolicies:\n  Orders:\n    permissions:\n      - action: s3:GetObject\n        resource: Orders\n        why: Read\n";
        TextEdit edit = Assert.Single(
            AddPermission.Edits([Edited.File(names, "z.permissions.yaml"), Edited.File(rows)], "s3:PutObject")
        );
        Assert.Equal(Edited.Path, edit.Path);
        Assert.Contains("resource: Orders", edit.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<TextEdit> Edits(string action)
    {
        IReadOnlyList<TextEdit> edits = AddPermission.Edits([Edited.File(Catalog)], action);
        Assert.All(edits, edit => Assert.EndsWith("why: TODO }", edit.Text, StringComparison.Ordinal));
        return edits;
    }
}
