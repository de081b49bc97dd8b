using Wiv.Catalog.Core.Comparing;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>What is written otherwise and allows no more is not wider.</summary>
public sealed class SameMeaningTests
{
    [Theory]
    [InlineData("StringEquals", "shop", "StringLike", "shop", nameof(Direction.Other))]
    [InlineData("StringLike", "shop", "StringEquals", "shop", nameof(Direction.Other))]
    [InlineData("StringNotEquals", "shop", "StringNotLike", "shop", nameof(Direction.Other))]
    [InlineData("StringNotLike", "shop", "StringNotEquals", "shop", nameof(Direction.Other))]
    [InlineData("StringEqualsIfExists", "shop", "StringLikeIfExists", "shop", nameof(Direction.Other))]
    [InlineData("StringEquals", "shop", "StringEqualsIgnoreCase", "shop", nameof(Direction.Wider))]
    [InlineData("StringEqualsIgnoreCase", "shop", "StringEquals", "shop", nameof(Direction.Narrower))]
    [InlineData("StringEquals", "shop", "StringLike", "sho?", nameof(Direction.Wider))]
    [InlineData("StringEquals", "sho?", "StringLike", "sho?", nameof(Direction.Wider))]
    [InlineData("StringNotLike", "shop*", "StringNotEquals", "shop", nameof(Direction.Wider))]
    [InlineData("StringNotEquals", "shop", "StringNotLike", "shop*", nameof(Direction.Narrower))]
    [InlineData("ArnNotEquals", "arn:aws:sns:*:*:a", "ArnNotLike", "arn:aws:sns:*:*:a", nameof(Direction.Other))]
    public void An_operator_that_compares_alike(string old, string value, string @new, string other, string expected) =>
        Assert.Equal(expected, Comparison.Verdict(Conditional(old, value), Conditional(@new, other)).ToString());

    [Theory]
    [InlineData("resource: [Bucket, MineOrAny]", "resource: Bucket", "resource: Bucket", nameof(Direction.Other))]
    [InlineData("resource: \"*\"", "resource: Bucket", "resource: Bucket", nameof(Direction.Other))]
    [InlineData("resource: \"*\"", "resource: All", "resource: Orders", nameof(Direction.Other))]
    [InlineData("resource: \"*\"", "resource: Orders", "resource: All", nameof(Direction.Wider))]
    [InlineData("resource: [Bucket, Orders]", "resource: Bucket", "resource: [Bucket, Orders]", nameof(Direction.Wider))]
    [InlineData("resource: [Bucket, Orders]", "resource: Bucket, condition: Mfa", "resource: Bucket", nameof(Direction.Wider))]
    [InlineData("resource: [MineOrAny, Orders]", "resource: MineOrAny", "resource: Bucket", nameof(Direction.MayBeWider))]
    public void A_denial_that_keeps_all_that_is_allowed(string old, string @new, string allowed, string expected)
    {
        string allow = $"action: \"s3:*\", {allowed}";

        Assert.Equal(
            expected,
            Comparison
                .Verdict(
                    Comparison.Catalog(allow, $"action: s3:DeleteObject, {old}, effect: Deny"),
                    Comparison.Catalog(allow, $"action: s3:DeleteObject, {@new}, effect: Deny")
                )
                .ToString()
        );
    }

    private static string Conditional(string test, string value) =>
        Comparison
            .Catalog("action: s3:GetObject, resource: All, condition: Own")
            .Replace(
                "conditions:\n",
                $"conditions:\n  Own: {{ {test}: {{ \"{(value.StartsWith("arn", StringComparison.Ordinal) ? "aws:PrincipalArn" : "aws:PrincipalTag/a")}\": \"{value}\" }} }}\n",
                StringComparison.Ordinal
            );
}
