using Wiv.Catalog.Testing;

namespace Wiv.Catalog.Tests.Evaluation;

/// <summary>What a test of a change asks: can the new policy do anything that the old one could not?</summary>
public sealed class NoWiderTests
{
    private static readonly PolicyDocument Orders = PolicyDocument.Parse(
        """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::orders/*"}]}"""
    );

    [Fact]
    public void A_part_is_no_wider()
    {
        var part = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::orders/2026/*"}]}"""
        );

        Assert.True(part.IsNoWiderThan(Orders, out AuthorizationRequest? witness));
        Assert.Null(witness);
    }

    [Fact]
    public void What_is_wider_has_a_witness_that_both_decide()
    {
        var wider = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::*"}]}"""
        );

        Assert.False(wider.IsNoWiderThan(Orders, out AuthorizationRequest? witness));
        Assert.NotNull(witness);
        Assert.True(wider.Evaluate(witness).IsAllowed);
        Assert.False(Orders.Evaluate(witness).IsAllowed);
    }

    [Fact]
    public void What_AWS_adds_later_counts()
    {
        var later = PolicyDocument.Parse(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::orders/*"}]}"""
        );

        Assert.False(later.IsNoWiderThan(Orders, out AuthorizationRequest? witness));
        Assert.True(later.Evaluate(witness!).IsAllowed);
    }
}
