using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>What a reader is told: the row that it was before, what it gained and lost, and what was only worded otherwise.</summary>
public sealed class WordsTests
{
    [Fact]
    public void A_row_is_told_as_what_it_was_before_and_not_as_one_added_and_one_removed() =>
        Check(
            ["action: s3:GetObject, resource: Orders", "action: \"s3:List*\", resource: Bucket"],
            ["action: s3:GetObject, resource: All", "action: s3:ListBucket, resource: Bucket"],
            """
            Wider: Widened: s3:GetObject on arn:aws:s3:::shop/*
              Resource: arn:aws:s3:::shop/orders/* is now arn:aws:s3:::shop/*
              Allowed in more cases than before: 1 action (Read): s3:GetObject
              Allowed now and not before, for example: s3:GetObject on arn:aws:s3:::shop/x
            Narrower: Narrowed: s3:ListBucket on arn:aws:s3:::shop
              Action: s3:List* is now s3:ListBucket
              No longer allowed: 17 actions (17 List): s3:List*
            """
        );

    [Fact]
    public void A_row_that_is_added_or_removed_says_what_that_means_beside_the_others() =>
        Check(
            ["action: \"s3:*\", resource: All", "action: iam:GetRole, resource: \"*\"", "action: s3:PutObject, resource: Orders"],
            [
                "action: \"s3:*\", resource: All",
                "action: [s3:GetObject], resource: Orders, condition: Mfa",
                "action: ec2:RunInstances, resource: \"*\"",
            ],
            """
            Wider: Added: ec2:RunInstances on every resource
              Newly allowed: 1 action (Write): ec2:RunInstances
              Allowed now and not before, for example: ec2:RunInstances on arn:aws:ec2:us-east-1::image/x
            Narrower: Removed: iam:GetRole on every resource
              No longer allowed: 1 action (Read): iam:GetRole
            Other: Rewritten: *
            """
        );

    [Fact]
    public void A_row_that_denies_less_is_told_as_such() =>
        Check(
            ["action: \"s3:*\", resource: All", "action: [s3:DeleteObject, s3:PutObject], resource: \"*\", effect: Deny"],
            ["action: \"s3:*\", resource: All", "action: s3:DeleteObject, resource: \"*\", effect: Deny"],
            """
            Wider: Denies less: Deny s3:DeleteObject on every resource
              Action dropped: s3:PutObject
              No longer denied: 1 action (Write): s3:PutObject
            """
        );

    [Fact]
    public void A_guard_that_is_removed_may_be_wider_though_the_catalog_allows_nothing_of_it() =>
        Check(
            ["action: \"s3:*\", resource: All", "action: iam:PassRole, resource: \"*\", effect: Deny"],
            ["action: \"s3:*\", resource: All"],
            """
            MayBeWider: Removed: Deny iam:PassRole on every resource
              No longer denied: 1 action (Write): iam:PassRole
              No row allows any of it, but another policy of the role may
            """
        );

    [Fact]
    public void Another_condition_is_told_with_a_request_that_it_allows() =>
        Check(
            ["action: s3:GetObject, resource: All, condition: Tagged"],
            ["action: s3:GetObject, resource: All, condition: Mfa"],
            """
            Wider: Changed: s3:GetObject on arn:aws:s3:::shop/*, only if Bool aws:MultiFactorAuthPresent = "true"
              Condition dropped: Tagged (StringEquals aws:ResourceTag/shop = "true")
              Condition added: Bool aws:MultiFactorAuthPresent = "true"
              Allowed in more cases than before: 1 action (Read): s3:GetObject
              Allowed now and not before, for example: s3:GetObject on arn:aws:s3:::shop/x with aws:MultiFactorAuthPresent = true
              Allowed in fewer cases than before: 1 action (Read): s3:GetObject
            """
        );

    [Fact]
    public void Reasons_and_accepted_findings_are_told_without_being_wider()
    {
        string old = Comparison.Catalog("action: \"s3:Get*\", resource: All");

        Assert.Equal(
            """
            Other: Reason reworded: s3:Get* on arn:aws:s3:::shop/*
              “Run the shop” is now “Show the orders”
            Other: Accepted finding: s3:Get* on arn:aws:s3:::shop/*
              WIV0246, Wildcard looks read-only but writes: “Meant”
            """,
            Comparison.Text(old, old.Replace("why: Run the shop", "why: Show the orders, accept: { WIV0246: Meant }"))
        );
    }

    [Fact]
    public void Every_row_is_in_one_pair_and_equal_rows_are_paired_with_one_another()
    {
        EquatableArray<Row> rows = Assert
            .Single(
                Comparison.Read(
                    Comparison.Catalog(
                        "action: s3:GetObject, resource: All",
                        "action: s3:GetObject, resource: All",
                        "action: \"s3:Get*\", resource: All"
                    )
                )
            )
            .Rows;

        IReadOnlyList<RowPair> pairs = RowMatcher.Match(rows, [.. rows.Skip(1).Reverse()]);

        Assert.Equal(3, pairs.Count);
        Assert.Equal([rows[2], rows[0]], pairs.Take(2).Select(pair => pair.Old));
        Assert.Equal(new RowPair(rows[1], null), pairs[2]);
    }

    /// <summary>Compares line by line; what a line leaves open ends with a star.</summary>
    private static void Check(string[] old, string[] @new, string expected)
    {
        string[] lines = Comparison.Text(Comparison.Catalog(old), Comparison.Catalog(@new)).Split('\n');
        Assert.All(
            expected.ReplaceLineEndings("\n").Split('\n').Zip(lines),
            pair =>
            {
                if (pair.First.EndsWith('*') && !pair.First.EndsWith("/*", StringComparison.Ordinal))
                {
                    Assert.StartsWith(pair.First[..^1], pair.Second);
                }
                else
                {
                    Assert.Equal(pair.First, pair.Second);
                }
            }
        );
    }
}
