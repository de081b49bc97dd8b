using Wiv.Catalog.Core.Comparing;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>What is allowed as a whole decides whether a catalog is wider, and not how its rows are written.</summary>
public sealed class VerdictTests
{
    private const string Any = "resource: \"*\"";

    [Theory]
    [InlineData("action: \"s3:*\"", "action: s3:GetObject", nameof(Direction.Narrower))]
    [InlineData("action: s3:GetObject", "action: s3:PutObject", nameof(Direction.Wider))]
    [InlineData("action: \"ec2:Describe*\"", "action: \"ec2:*\"", nameof(Direction.Wider))]
    [InlineData("action: \"ec2:Describe*\"", "action: \"EC2:describe*\"", nameof(Direction.Other))]
    [InlineData("action: \"*\"", "not-action: \"iam:*\"", nameof(Direction.Narrower))]
    [InlineData("not-action: \"iam:*\"", "action: \"*\"", nameof(Direction.Wider))]
    [InlineData("not-action: \"iam:*\"", "not-action: iam:PassRole", nameof(Direction.Wider))]
    [InlineData("not-action: iam:PassRole", "not-action: \"iam:*\"", nameof(Direction.Narrower))]
    [InlineData("not-action: iam:PassRole", "action: \"s3:*\"", nameof(Direction.Narrower))]
    [InlineData("action: nowhere:DoIt", "action: \"nowhere:Do*\"", nameof(Direction.Wider))]
    public void Actions(string old, string @new, string expected) => Check($"{old}, {Any}", $"{@new}, {Any}", expected);

    [Theory]
    [InlineData("resource: All", "resource: Orders", nameof(Direction.Narrower))]
    [InlineData("resource: Orders", "resource: All", nameof(Direction.Wider))]
    [InlineData("resource: Orders", "resource: Bucket", nameof(Direction.Wider))]
    [InlineData("resource: [Bucket, Orders]", "resource: Bucket", nameof(Direction.Narrower))]
    [InlineData("resource: \"*\"", "resource: Mine", nameof(Direction.Narrower))]
    [InlineData("resource: MineOrAny", "resource: Mine", nameof(Direction.Narrower))]
    [InlineData("resource: OneSign", "resource: OfTeam", nameof(Direction.Wider))]
    [InlineData("resource: Mine", "resource: MineOrAny", nameof(Direction.Wider))]
    [InlineData("resource: Workgroups", "resource: Workgroup", nameof(Direction.Narrower))]
    [InlineData("not-resource: Orders", "not-resource: All", nameof(Direction.Narrower))]
    [InlineData("not-resource: All", "not-resource: Orders", nameof(Direction.Wider))]
    [InlineData("not-resource: Orders", "resource: Bucket", nameof(Direction.Narrower))]
    [InlineData("not-resource: Orders", "resource: All", nameof(Direction.Wider))]
    public void Resources(string old, string @new, string expected) =>
        Check($"action: s3:GetObject, {old}", $"action: s3:GetObject, {@new}", expected);

    [Theory]
    [InlineData(", condition: Tagged", "", nameof(Direction.Wider))]
    [InlineData("", ", condition: Tagged", nameof(Direction.Narrower))]
    [InlineData(", condition: [Tagged, Mfa]", ", condition: Mfa", nameof(Direction.Wider))]
    [InlineData(", condition: [Tagged, Mfa]", ", condition: [Mfa, Tagged]", nameof(Direction.Other))]
    [InlineData(", condition: Tagged", ", condition: TaggedOrOld", nameof(Direction.Wider))]
    [InlineData(", condition: TaggedOrOld", ", condition: Tagged", nameof(Direction.Narrower))]
    [InlineData(", condition: NotTagged", ", condition: NotTaggedNorOld", nameof(Direction.Narrower))]
    [InlineData(", condition: NotTaggedNorOld", ", condition: NotTagged", nameof(Direction.Wider))]
    [InlineData(", condition: Tagged", ", condition: TaggedIfThere", nameof(Direction.Wider))]
    [InlineData(", condition: TaggedIfThere", ", condition: Tagged", nameof(Direction.Narrower))]
    [InlineData(", condition: TaggedLike", ", condition: Tagged", nameof(Direction.Narrower))]
    [InlineData(", condition: AnyRole", ", condition: Role", nameof(Direction.Narrower))]
    [InlineData(", condition: Role", ", condition: AnyRole", nameof(Direction.Wider))]
    [InlineData(", condition: Tagged", ", condition: Mfa", nameof(Direction.Wider))]
    public void Conditions(string old, string @new, string expected) =>
        Check($"action: s3:GetObject, {Any}{old}", $"action: s3:GetObject, {Any}{@new}", expected);

    [Theory]
    [InlineData("action: \"s3:Delete*\", effect: Deny", "", nameof(Direction.Wider))]
    [InlineData("", "action: \"s3:Delete*\", effect: Deny", nameof(Direction.Narrower))]
    [InlineData("action: \"s3:Delete*\", effect: Deny", "action: s3:DeleteObject, effect: Deny", nameof(Direction.Wider))]
    [InlineData("action: s3:DeleteObject, effect: Deny", "action: \"s3:Delete*\", effect: Deny", nameof(Direction.Narrower))]
    [InlineData("not-action: \"s3:Get*\", effect: Deny", "not-action: \"s3:*\", effect: Deny", nameof(Direction.Wider))]
    [InlineData("action: \"ec2:*\", effect: Deny", "", nameof(Direction.MayBeWider))]
    public void What_is_denied_beside_what_is_allowed(string old, string @new, string expected) =>
        Assert.Equal(expected, Comparison.Verdict(WithDenied(old), WithDenied(@new)).ToString());

    [Fact]
    public void A_row_that_is_split_in_two_changes_nothing() =>
        Assert.Equal(
            Direction.Other,
            Comparison.Verdict(
                Comparison.Catalog("action: [s3:GetObject, s3:PutObject], resource: [Bucket, Orders]"),
                Comparison.Catalog(
                    "action: s3:GetObject, resource: [Bucket, Orders]",
                    "action: s3:PutObject, resource: Orders",
                    "action: s3:PutObject, resource: Bucket"
                )
            )
        );

    [Fact]
    public void Rows_that_are_joined_change_nothing() =>
        Assert.Equal(
            Direction.Other,
            Comparison.Verdict(
                Comparison.Catalog("action: s3:GetObject, resource: Bucket", "action: s3:GetObject, resource: Orders"),
                Comparison.Catalog("action: s3:GetObject, resource: [Bucket, Orders]")
            )
        );

    [Fact]
    public void A_row_is_no_wider_when_another_row_granted_it_before() =>
        CheckRows(
            ["action: \"s3:Get*\", resource: All"],
            ["action: \"s3:Get*\", resource: All", "action: s3:GetObject, resource: Orders"],
            Direction.Other
        );

    [Fact]
    public void A_row_is_no_wider_when_another_denies_it() =>
        CheckRows(
            ["action: \"s3:*\", resource: All, effect: Deny"],
            ["action: \"s3:*\", resource: All, effect: Deny", "action: s3:GetObject, resource: Orders"],
            Direction.Other
        );

    [Fact]
    public void A_wildcard_over_all_that_was_granted_may_be_wider_for_what_AWS_adds_later() =>
        CheckRows(
            ["action: consolidatedbilling:ListLinkedAccounts, resource: \"*\""],
            ["action: \"consolidatedbilling:List*\", resource: \"*\""],
            Direction.MayBeWider
        );

    [Fact]
    public void Two_contrary_conditions_that_fall_together_are_not_wider() =>
        CheckRows(
            [
                "action: s3:GetObject, resource: All, condition: Tagged",
                "action: s3:GetObject, resource: All, condition: NotTagged",
            ],
            ["action: s3:GetObject, resource: All"],
            Direction.Other
        );

    [Theory]
    [InlineData("AWS: \"111122223333\"", "AWS: \"arn:aws:iam::111122223333:root\"", nameof(Direction.Other))]
    [InlineData("AWS: \"111122223333\"", "AWS: \"arn:aws:iam::111122223333:role/a\"", nameof(Direction.Narrower))]
    [InlineData("AWS: \"arn:aws:iam::111122223333:role/a\"", "AWS: \"111122223333\"", nameof(Direction.Wider))]
    [InlineData("AWS: \"111122223333\"", "AWS: \"444455556666\"", nameof(Direction.Wider))]
    [InlineData("AWS: [\"111122223333\", \"444455556666\"]", "AWS: \"444455556666\"", nameof(Direction.Narrower))]
    [InlineData("AWS: \"111122223333\"", "AWS: \"*\"", nameof(Direction.Wider))]
    [InlineData("AWS: \"*\"", "Service: a.amazonaws.com", nameof(Direction.Narrower))]
    public void Principals(string old, string @new, string expected) =>
        Assert.Equal(expected, Comparison.Verdict(Trust(old, ", condition: Mfa"), Trust(@new, ", condition: Mfa")).ToString());

    [Fact]
    public void Trust_whose_condition_is_dropped_is_wider() =>
        Assert.Equal(
            Direction.Wider,
            Comparison.Verdict(Trust("AWS: \"111122223333\"", ", condition: Mfa"), Trust("AWS: \"111122223333\"", ""))
        );

    [Theory]
    [InlineData("type: account-id", "type: text", nameof(Direction.Wider))]
    [InlineData("type: text", "type: account-id", nameof(Direction.Narrower))]
    [InlineData("type: text", "type: external-id", nameof(Direction.MayBeWider))]
    [InlineData("type: account-id", "type: account-id, why: Yours", nameof(Direction.Other))]
    [InlineData("type: text, values: [a]", "type: text", nameof(Direction.Wider))]
    [InlineData("type: text, values: [a]", "type: text, values: [a, b]", nameof(Direction.Wider))]
    [InlineData("type: text, values: [a]", "type: text, values: [b]", nameof(Direction.MayBeWider))]
    [InlineData("type: text", "type: text, max-length: 9", nameof(Direction.Narrower))]
    [InlineData("type: text, min-length: 3", "type: text, min-length: 2", nameof(Direction.Wider))]
    [InlineData("type: text", "type: text, default: a", nameof(Direction.Other))]
    [InlineData("type: text, secret: true", "type: text", nameof(Direction.Other))]
    public void Parameters(string old, string @new, string expected)
    {
        string before = Comparison.Catalog("action: s3:GetObject, resource: Mine");
        string Of(string type) => before.Replace("AccountId: { type: account-id }", $"AccountId: {{ {type} }}");

        Assert.Equal(expected, Comparison.Verdict(Of(old), Of(@new)).ToString());
    }

    [Fact]
    public void A_parameter_whose_pattern_lets_more_in_is_wider()
    {
        string before = Comparison.Catalog("action: athena:GetWorkGroup, resource: Workgroup");

        Assert.Equal(
            Direction.Wider,
            Comparison.Verdict(
                before,
                before.Replace(
                    "Group: { type: arn, matches: \"arn:aws:athena:*:*:workgroup/*\"",
                    "Group: { type: arn, matches: \"arn:aws:athena:*:*:*\""
                )
            )
        );
    }

    [Fact]
    public void A_catalog_that_comes_is_wider_and_one_that_goes_is_narrower()
    {
        string shop = Comparison.Catalog("action: s3:GetObject, resource: Mine");

        Assert.Equal(Direction.Wider, CatalogChanges.Verdict(CatalogComparer.Compare([], Comparison.Read(shop))));
        Assert.Equal(Direction.Narrower, CatalogChanges.Verdict(CatalogComparer.Compare(Comparison.Read(shop), [])));
    }

    [Fact]
    public void A_catalog_or_policy_that_is_renamed_is_no_wider()
    {
        string shop = Comparison.Catalog("action: s3:GetObject, resource: Mine");

        Assert.Equal(Direction.Other, Comparison.Verdict(shop, shop.Replace("catalog: Shop", "catalog: Store")));
        Assert.Equal(
            "Other: Moved: s3:GetObject on arn:aws:s3:::shop-{AccountId}\n  Moved from ShopPolicy, Rows; it says the same",
            Comparison.Text(shop, shop.Replace("ShopPolicy:", "StorePolicy:"))
        );
    }

    private static void Check(string old, string @new, string expected) =>
        Assert.Equal(expected, Comparison.Verdict(Comparison.Catalog(old), Comparison.Catalog(@new)).ToString());

    private static void CheckRows(string[] old, string[] @new, Direction expected) =>
        Assert.Equal(expected, Comparison.Verdict(Comparison.Catalog(old), Comparison.Catalog(@new)));

    private static string WithDenied(string row) =>
        Comparison.Catalog([$"action: \"s3:*\", {Any}", .. row.Length > 0 ? [$"{row}, {Any}"] : Array.Empty<string>()]);

    private static string Trust(string principal, string condition) =>
        $$"""
            trust:
              - { principal: { {{principal}} }{{condition}}, why: Runs the shop }
            """
        + "\n"
        + Comparison.Catalog("action: s3:GetObject, resource: Mine, condition: Mfa");
}
