using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Core.Tests.Listing;

/// <summary>What rows grant to nobody: their conditions ask for keys that the requests do not have.</summary>
public sealed class EffectTests
{
    private const string OfTeam = "condition: OfTeam";

    [Theory]
    [InlineData(
        "ec2:StartInstances",
        "{ action: [ec2:StartInstances, ec2:DescribeInstances], resource: '*', condition: OfTeam }",
        true
    )]
    [InlineData(
        "ec2:DescribeInstances",
        "{ action: [ec2:StartInstances, ec2:DescribeInstances], resource: '*', condition: OfTeam }",
        false
    )]
    [InlineData("ec2:DescribeInstances", "{ action: 'ec2:*', resource: '*', condition: OfTeam }", false)]
    [InlineData("ec2:RunInstances", "{ action: ec2:RunInstances, resource: '*', condition: OfType }", false)]
    [InlineData("ec2:RunInstances", "{ action: ec2:RunInstances, resource: Instances, condition: OfType }", false)]
    [InlineData(
        "ec2:RunInstances",
        "{ action: ec2:RunInstances, resource: Instances, condition: OfType }, { action: ec2:RunInstances, resource: Parts }",
        true
    )]
    [InlineData("iam:GetRole", "{ action: [iam:GetRole, iam:PassRole], resource: '*', condition: ToEc2 }", false)]
    [InlineData("logs:DescribeLogGroups", "{ action: logs:DescribeLogGroups, resource: LogGroups }", true)]
    [InlineData("s3:ListAllMyBuckets", "{ action: 's3:List*', resource: Buckets }", true)]
    [InlineData("s3:ListAllMyBuckets", "{ action: 's3:List*', resource: Bucket }", false)]
    public void Explain_and_expand_say_the_same(string action, string rows, bool takesEffect)
    {
        IReadOnlyList<GrantingRow> granting = Rows(rows);
        ActionExplanation explanation = ActionExplanation.Of(action, granting);

        Assert.NotEmpty(explanation.Grants);
        Assert.Equal(takesEffect, explanation.IsGranted);
        Assert.Equal(takesEffect, PatternExpansion.Of(action, new GrantedByRows(granting)).Granted!.Count == 1);
    }

    [Fact]
    public void The_key_is_named() =>
        Assert.Equal(
            "ec2:ResourceTag/team",
            Assert
                .Single(ActionExplanation.Of("ec2:DescribeVpcs", Rows($"{{ action: 'ec2:*', resource: '*', {OfTeam} }}")).Grants)
                .Shortfall!.Key
        );

    [Theory]
    [InlineData("{ action: s3:GetObject, resource: '*', effect: Deny, condition: OfTeam }", false)]
    [InlineData("{ action: 's3:*', resource: Bucket, effect: Deny }", false)]
    [InlineData("{ action: s3:GetObject, resource: '*', effect: Deny }", true)]
    [InlineData("{ action: s3:GetObject, resource: '*' }, { action: s3:GetObject, resource: '*', effect: Deny }", true)]
    public void Only_a_denial_that_holds_always_denies(string rows, bool isDenied) =>
        Assert.Equal(isDenied, ActionExplanation.Of("s3:GetObject", Rows(rows)).IsDenied);

    private static IReadOnlyList<GrantingRow> Rows(string rows) =>
        [
            .. CatalogGrants.RowsOf(
                Catalogs
                    .Link(
                        $$"""
                        catalog: Shop
                        resources:
                          Bucket: { arn: "arn:aws:s3:::shop" }
                          Buckets: { arn: "arn:aws:s3:::*" }
                          LogGroups: { arn: "arn:aws:logs:*:*:log-group:*" }
                          Instances: { arn: "arn:aws:ec2:*:*:instance/*" }
                          Parts: { arn: "arn:aws:ec2:*:*:*" }
                        conditions:
                          OfTeam: { StringEquals: { "ec2:ResourceTag/team": a } }
                          OfType: { StringEquals: { "ec2:InstanceType": t3.micro } }
                          ToEc2: { StringEquals: { "iam:PassedToService": ec2.amazonaws.com } }
                        policies:
                          P:
                            permissions: [{{rows.Replace(" }", ", why: Run the shop }", StringComparison.Ordinal)}}]
                        """
                    )
                    .All
            ),
        ];
}
