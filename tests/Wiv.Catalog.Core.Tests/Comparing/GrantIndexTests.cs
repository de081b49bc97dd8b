using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Holes;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>The index leaves out no grant that has something in common with another, and most that have not.</summary>
public sealed class GrantIndexTests
{
    private const string Resources = """
        catalog: Shop
        parameters:
          AccountId: { type: account-id }
          Team: { type: text }
          Group: { type: arn, matches: "arn:aws:s3:::other*" }
        resources:
          A: { arn: "arn:aws:s3:::shop" }
          B: { arn: "arn:aws:s3:::shop/*" }
          C: { arn: "arn:aws:s3:::shop-{AccountId}" }
          D: { arn: "arn:aws:s3:::shop-*" }
          E: { arn: "arn:aws:s3:::sho?" }
          F: { arn: "arn:aws:s3:::shop-{Team}/a" }
          G: { arn: "{Group}" }
          H: { arn: "arn:aws:s3:::${aws:username}/*" }
          I: { arn: "arn:aws:s3:::other" }
          J: { arn: "arn:aws:s3:::*" }
        policies:
          P:
            permissions:
              - { action: s3:GetObject, resource: [A, B, C, D, E, F, G, H, I, J], why: Read }
              - { action: s3:GetObject, not-resource: [A, I], why: Read }
              - { action: "s3:*", resource: A, why: Read }
              - { action: "s3:*", resource: "*", why: Read }
        """;

    private const string Trust = """
        catalog: Shop
        parameters:
          AccountId: { type: account-id }
        trust:
          - principal:
              AWS:
                - "111122223333"
                - "arn:aws:iam::111122223333:root"
                - "arn:aws:iam::111122223333:role/a"
                - "arn:aws:iam::444455556666:role/a"
                - "arn:aws:iam::{AccountId}:root"
            why: Trusted
          - { principal: { Service: ec2.amazonaws.com }, why: Trusted }
          - { principal: { Service: lambda.amazonaws.com }, why: Trusted }
          - { not-principal: { AWS: "444455556666" }, effect: Deny, why: Not trusted }
          - { principal: "*", why: Trusted, accept: { WIV0230: So it is } }
        """;

    [Theory]
    [InlineData(Resources)]
    [InlineData(Trust)]
    public void What_has_something_in_common_is_found(string text)
    {
        PermissionCatalog catalog = Assert.Single(Comparison.Read(text)).Catalog;
        Grant[] grants =
        [
            .. catalog
                .Permissions.Select(row => row.Statement)
                .Concat(catalog.Trust.Select(entry => entry.Statement))
                .SelectMany(statement => Grant.Of(statement, new ParameterValues(catalog.Parameters), new Work(1_000_000))),
        ];
        var index = new GrantIndex(grants);
        var comparison = new GrantComparison(new Work(1_000_000_000));
        foreach (Grant grant in grants)
        {
            Grant[] found = [.. index.About(grant)];

            Assert.Equal(found.Distinct(), found);
            Assert.All(
                grants.Except(found),
                other =>
                    Assert.False(
                        comparison.Overlaps(grant, other)
                            || (
                                comparison.CoversPlaceAndTime(grant, other)
                                && comparison.Actions.Overlaps(grant.Actions, other.Actions)
                            ),
                        $"{grant} {other}"
                    )
            );
        }
    }

    [Fact]
    public void Of_many_that_begin_otherwise_none_is_compared()
    {
        string text = $"""
            catalog: Shop
            resources:
            {string.Join("\n", Enumerable.Range(1_000, 2_000).Select(i => $"  R{i}: {{ arn: \"arn:aws:s3:::b{i}/*\" }}"))}
            policies:
              P:
                permissions:
                  - action: s3:GetObject
                    resource: [{string.Join(", ", Enumerable.Range(1_000, 2_000).Select(i => $"R{i}"))}]
                    why: Read
            """;
        PermissionCatalog catalog = Assert.Single(Comparison.Read(text)).Catalog;
        Grant[] grants =
        [
            .. Grant.Of(catalog.Permissions.Single().Statement, new ParameterValues(catalog.Parameters), new Work(1_000_000)),
        ];
        var index = new GrantIndex(grants);

        Assert.Equal(2_000, grants.Length);
        Assert.All(grants, grant => Assert.Equal([grant], index.About(grant)));
    }
}
