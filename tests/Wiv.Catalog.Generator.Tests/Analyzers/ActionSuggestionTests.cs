using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Wiv.Catalog.Generator.Analyzers;

namespace Wiv.Catalog.Generator.Tests.Analyzers;

/// <summary>Which action is suggested for one that the catalog does not grant, and when none is.</summary>
public sealed class ActionSuggestionTests
{
    private static readonly KnownActions Known = KnownActions.Of(
        ImmutableArray.Create<AdditionalText>(new TestText(TestCatalog.FileName, TestCatalog.Yaml)),
        CancellationToken.None
    );

    [Theory]
    // A slip in the name.
    [InlineData("s3:GetObjcet", "s3:GetObject")]
    [InlineData("s3:getobjects", "s3:GetObject")]
    [InlineData("iam:PasRole", "iam:PassRole")]
    [InlineData("ec2:Decsribe*", "ec2:Describe*")]
    // A slip in what a wildcard demands; the rest stays.
    [InlineData("ec2:DescribInstances", "ec2:DescribeInstances")]
    [InlineData("ec2:DescirbeVpcs", "ec2:DescribeVpcs")]
    [InlineData("ce:GteCostAndUsage", "ce:GetCostAndUsage")]
    // The service by another name.
    [InlineData("costexplorer:GetCostAndUsage", "ce:GetCostAndUsage")]
    [InlineData("cloudwatch-logs:StartQuery", "logs:StartQuery")]
    [InlineData("elb:SetSubnets", "elasticloadbalancing:SetSubnets")]
    // Another sign than the colon, or too much of it.
    [InlineData("s3.GetObject", "s3:GetObject")]
    [InlineData("s3.getobject", "s3:GetObject")]
    [InlineData("s3::GetObject", "s3:GetObject")]
    [InlineData("s3: GetObject", "s3:GetObject")]
    [InlineData(" s3:GetObject ", "s3:GetObject")]
    [InlineData("ec2/DescribeInstances", "ec2:DescribeInstances")]
    // More than is granted, where one action is.
    [InlineData("iam:*", "iam:PassRole")]
    [InlineData("ec2:*", "ec2:Describe*")]
    public void A_slip_is_known_for_what_it_is(string action, string expected) =>
        Assert.Equal(expected, ActionSuggestion.For(action, Known));

    [Theory]
    [InlineData("kms:Decrypt")]
    [InlineData("s3:CutObject")]
    [InlineData("s3:DeleteObject")]
    [InlineData("ec2:DeleteVpc")]
    [InlineData("ce:SetCosts")]
    [InlineData("iam:GetRole")]
    [InlineData("s3:*")]
    [InlineData("*")]
    [InlineData("s3")]
    [InlineData(":GetObject")]
    [InlineData("arn:aws:s3:::orders")]
    public void Another_action_is_not_a_slip(string action) => Assert.Null(ActionSuggestion.For(action, Known));

    [Fact]
    public void What_is_suggested_is_granted() =>
        Assert.All(
            Known.Services.SelectMany(service => service.Actions),
            action =>
            {
                string slip = action.Action.Insert(action.Action.Length - 1, "x");
                Assert.True(ActionSuggestion.For(slip, Known) is not { } suggestion || Known.Grants(suggestion), slip);
            }
        );
}
