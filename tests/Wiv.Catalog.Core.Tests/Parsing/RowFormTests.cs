using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Model;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Parsing;

/// <summary>A row says all that a statement of IAM can say, and what it leaves unsaid is what a row meant before.</summary>
public sealed class RowFormTests
{
    [Fact]
    public void A_row_of_an_action_a_resource_and_a_reason_allows()
    {
        Statement row = Row("action: s3:GetObject, resource: Bucket");

        Assert.Equal(Effect.Allow, row.Effect);
        Assert.Equal(Element(false, "s3:GetObject"), row.Actions);
        Assert.Equal(["Bucket"], row.Resources!.Items.Select(resource => resource.Name));
        Assert.Empty(row.Conditions);
        Assert.Null(row.Sid);
    }

    [Fact]
    public void A_row_may_deny_all_but_a_few_actions_on_all_but_a_few_resources()
    {
        Statement row = Row("not-action: [iam:*, sts:*], not-resource: [Bucket, Orders], effect: Deny, sid: OnlyHere");

        Assert.Equal(Effect.Deny, row.Effect);
        Assert.Equal(Element(true, "iam:*", "sts:*"), row.Actions);
        Assert.True(row.Resources!.IsNot);
        Assert.Equal(["Bucket", "Orders"], row.Resources.Items.Select(resource => resource.Name));
        Assert.Equal("OnlyHere", row.Sid);
    }

    [Fact]
    public void Several_conditions_must_all_hold() =>
        Assert.Equal(
            ["Encrypted", "InEurope"],
            Row("action: s3:GetObject, resource: \"*\", condition: [Encrypted, InEurope]").Conditions.Select(item => item.Name)
        );

    [Theory]
    [InlineData("true", "true")]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("\"${aws:username}\"", "${aws:username}")]
    [InlineData("\"${aws:PrincipalTag/team, 'x'}-a\"", "${aws:PrincipalTag/team, 'x'}-a")]
    public void A_value_of_a_condition_is_its_text_however_YAML_reads_it(string written, string text)
    {
        PermissionCatalog catalog = Catalogs
            .Link($"catalog: Shop\nconditions:\n  Test: {{ \"ForAnyValue:StringLikeIfExists\": {{ aws:username: {written} }} }}")
            .Catalogs.Single();

        Assert.Equal(text, catalog.Conditions.Single().Tests.Single().Values.Single().ToString());
    }

    [Fact]
    public void Trust_may_leave_out_principals_and_name_several()
    {
        PermissionCatalog catalog = Catalogs.Read(
            """
            catalog: Shop
            trust:
              - not-principal: { AWS: ["111122223333", "444455556666"], Service: events.amazonaws.com }
                action: [sts:AssumeRole, sts:TagSession]
                effect: Deny
                sid: NobodyElse
                why: Nobody else comes in
            """
        );
        Statement entry = Assert.Single(catalog.Trust).Statement;

        Assert.True(entry.IsDeny && entry.Principals!.IsNot);
        Assert.Equal(
            ["AWS 111122223333", "AWS 444455556666", "Service events.amazonaws.com"],
            entry.Principals!.Items.Select(principal => $"{principal.Type} {principal.Value}")
        );
        Assert.Equal(Element(false, "sts:AssumeRole", "sts:TagSession"), entry.Actions);
        Assert.Equal("NobodyElse", entry.Sid);
    }

    private static Statement Row(string row)
    {
        LinkedCatalogs linked = Catalogs.Link(
            $$"""
            catalog: Shop
            resources:
              Bucket: { arn: "arn:aws:s3:::shop" }
              Orders: { arn: "arn:aws:s3:::shop/*" }
            conditions:
              Encrypted: { Bool: { aws:SecureTransport: true } }
              InEurope: { StringEquals: { aws:RequestedRegion: [eu-central-1, eu-west-1] } }
            policies:
              ShopPolicy:
                permissions:
                  - { {{row}}, why: Read the orders }
            """
        );
        Assert.DoesNotContain(linked.Problems, problem => problem.Rule.Severity == Severity.Error);
        return Assert.Single(linked.Catalogs.Single().Permissions).Statement;
    }

    private static Element<string> Element(bool isNot, params string[] items) => new(isNot, items.ToEquatableArray());
}
