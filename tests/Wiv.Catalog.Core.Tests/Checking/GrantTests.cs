using Wiv.Catalog.Core.Aws.Reference;
using Wiv.Catalog.Core.Grants;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Listing;

namespace Wiv.Catalog.Core.Tests.Checking;

/// <summary>An action is granted when a row allows it and none denies it everywhere and always.</summary>
public sealed class GrantTests
{
    [Theory]
    [InlineData("{ action: [s3:GetObject, s3:Put*], resource: A }", "S3:getobject", true)]
    [InlineData("{ action: [s3:GetObject, s3:Put*], resource: A }", "s3:PutObject", true)]
    [InlineData("{ action: s3:GetObject, resource: A, effect: Deny }", "s3:GetObject", false)]
    [InlineData(
        "{ action: s3:GetObject, resource: \"*\" }, { action: s3:*, resource: \"*\", effect: Deny }",
        "s3:GetObject",
        false
    )]
    [InlineData(
        "{ action: s3:*, resource: \"*\" }, { action: s3:GetObject, resource: \"*\", effect: Deny }",
        "s3:GetObject",
        false
    )]
    [InlineData("{ action: s3:*, resource: \"*\" }, { action: s3:GetObject, resource: \"*\", effect: Deny }", "s3:*", true)]
    [InlineData("{ action: s3:*, resource: \"*\" }, { action: s3:*, resource: A, effect: Deny }", "s3:GetObject", true)]
    [InlineData("{ action: s3:*, resource: \"*\" }, { action: s3:*, not-resource: A, effect: Deny }", "s3:GetObject", true)]
    [InlineData(
        "{ action: s3:*, resource: \"*\" }, { action: s3:*, resource: \"*\", condition: Mfa, effect: Deny }",
        "s3:GetObject",
        true
    )]
    [InlineData("{ not-action: iam:*, resource: A }", "s3:GetObject", true)]
    [InlineData("{ not-action: iam:*, resource: A }", "iam:PassRole", false)]
    [InlineData("{ not-action: iam:PassRole, resource: A }", "iam:Pass*", false)]
    [InlineData("{ not-action: iam:*, resource: A, effect: Deny }", "s3:GetObject", false)]
    [InlineData(
        "{ action: [s3:*, ec2:*], resource: \"*\" }, { not-action: s3:*, resource: \"*\", effect: Deny }",
        "ec2:RunInstances",
        false
    )]
    [InlineData(
        "{ action: [s3:*, ec2:*], resource: \"*\" }, { not-action: s3:*, resource: \"*\", effect: Deny }",
        "s3:GetObject",
        true
    )]
    public void The_rows_grant(string rows, string action, bool isGranted) =>
        Assert.Equal(isGranted, new CatalogGrants(Catalogs.Link(Catalog(rows)).All.Single()).Grants(action));

    /// <summary>The analyzers ask by name, <c>explain</c> asks for the effect; neither of an action that AWS has not yet.</summary>
    [Theory]
    [InlineData("{ action: s3:GetObject, resource: \"*\" }", "s3:GetObject", true)]
    [InlineData(
        "{ action: s3:GetObject, resource: \"*\" }, { action: s3:Get*, resource: \"*\", effect: Deny }",
        "s3:GetObject",
        false
    )]
    [InlineData("{ action: s3:GetTomorrow, resource: \"*\" }", "s3:GetTomorrow", true)]
    [InlineData(
        "{ action: s3:GetTomorrow, resource: \"*\" }, { action: s3:Get*, resource: \"*\", effect: Deny }",
        "s3:GetTomorrow",
        false
    )]
    [InlineData(
        "{ action: s3:GetTomorrow, resource: \"*\" }, { not-action: ec2:*, resource: \"*\", effect: Deny }",
        "s3:GetTomorrow",
        false
    )]
    [InlineData(
        "{ action: s3:GetTomorrow, resource: \"*\" }, { action: s3:*, resource: \"*\", condition: Mfa, effect: Deny }",
        "s3:GetTomorrow",
        true
    )]
    public void Whoever_asks_hears_of_the_same_denials(string rows, string action, bool isGranted)
    {
        LinkedCatalog catalog = Catalogs.Link(Catalog(rows)).All.Single();
        var grants = new CatalogGrants(catalog);

        Assert.Equal(isGranted, grants.Grants(action));
        Assert.Equal(isGranted, ActionExplanation.Of(action, grants.Rows).IsTakenIn);
    }

    [Theory]
    [InlineData("{ action: s3:*Object, resource: InA }", 3)]
    [InlineData("{ action: s3:*Object, resource: InA }, { action: s3:DeleteObject, resource: \"*\", effect: Deny }", 2)]
    [InlineData("{ action: s3:*Object, resource: InA }, { not-action: s3:GetObject, not-resource: A, effect: Deny }", 1)]
    [InlineData("{ action: s3:*Object, resource: InA }, { action: s3:*, not-resource: InA, effect: Deny }", 3)]
    [InlineData("{ action: s3:*Object, resource: InA }, { action: s3:*, resource: InA, condition: Mfa, effect: Deny }", 3)]
    public void What_is_denied_takes_no_effect(string rows, int effective)
    {
        var actions = new EffectiveActions(Catalogs.Link(Catalog(rows)).Catalogs.Single());
        AwsAction[] matches =
        [
            .. AwsReference
                .Lookup("s3:*Object")
                .Actions.Where(action => action.Name is "GetObject" or "PutObject" or "DeleteObject"),
        ];

        Assert.Equal(effective, actions.Of("s3:*Object", matches).Count);
    }

    private static string Catalog(string rows) =>
        $$"""
            catalog: Shop
            resources:
              A: { arn: "arn:aws:s3:::a" }
              InA: { arn: "arn:aws:s3:::a/*" }
            conditions:
              Mfa: { Bool: { aws:MultiFactorAuthPresent: false } }
            policies:
              ShopPolicy:
                permissions: [{{rows.Replace(" }", ", why: Keep the orders }", StringComparison.Ordinal)}}]
            """;
}
