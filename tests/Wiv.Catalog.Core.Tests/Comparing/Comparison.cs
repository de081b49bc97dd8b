using Wiv.Catalog.Core.Comparing;
using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Emit.Changes;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Parsing;

namespace Wiv.Catalog.Core.Tests.Comparing;

/// <summary>Compares catalogs that are given as texts.</summary>
internal static class Comparison
{
    /// <summary>The changes of the one catalog that both texts are of.</summary>
    public static IReadOnlyList<Change> Of(string old, string @new) =>
        Assert.Single(CatalogComparer.Compare(Read(old), Read(@new))).Changes;

    /// <summary>What the changes mean together.</summary>
    public static Direction Verdict(string old, string @new) =>
        CatalogChanges.Verdict(CatalogComparer.Compare(Read(old), Read(@new)));

    /// <summary>The changes as text: a line for what happened, and the details below it.</summary>
    public static string Text(string old, string @new) =>
        string.Join(
            "\n",
            Of(old, @new)
                .Select(change => (change.Direction, Text: ChangeText.Of(change)))
                .SelectMany(change =>
                    change
                        .Text.Details.Select(detail => $"  {detail}")
                        .Prepend($"{change.Direction}: {change.Text.What}: {change.Text.Subject}")
                )
        );

    /// <summary>A catalog of the rows, one a line, which a few resources and conditions are declared for.</summary>
    public static string Catalog(params string[] rows) =>
        $$"""
            catalog: Shop
            parameters:
              AccountId: { type: account-id }
              Team: { type: text }
              Group: { type: arn, matches: "arn:aws:athena:*:*:workgroup/*" }
            resources:
              Bucket: { arn: "arn:aws:s3:::shop" }
              Orders: { arn: "arn:aws:s3:::shop/orders/*" }
              All: { arn: "arn:aws:s3:::shop/*" }
              Mine: { arn: "arn:aws:s3:::shop-{AccountId}" }
              MineOrAny: { arn: "arn:aws:s3:::shop-*" }
              OneSign: { arn: "arn:aws:s3:::shop-?" }
              OfTeam: { arn: "arn:aws:s3:::shop-{Team}" }
              Workgroup: { arn: "{Group}" }
              Workgroups: { arn: "arn:aws:athena:*:*:workgroup/*" }
            conditions:
              Tagged: { label: Tagged, StringEquals: { "aws:ResourceTag/shop": "true" } }
              TaggedOrOld: { StringEquals: { "aws:ResourceTag/shop": ["true", old] } }
              Mfa: { Bool: { aws:MultiFactorAuthPresent: true } }
              NotTagged: { StringNotEquals: { "aws:ResourceTag/shop": "true" } }
              NotTaggedNorOld: { StringNotEquals: { "aws:ResourceTag/shop": ["true", old] } }
              TaggedIfThere: { StringEqualsIfExists: { "aws:ResourceTag/shop": "true" } }
              TaggedLike: { StringLike: { "aws:ResourceTag/shop": "tr*" } }
              Role: { ArnLike: { aws:PrincipalArn: "arn:aws:iam::111122223333:role/a" } }
              AnyRole: { ArnLike: { aws:PrincipalArn: "arn:aws:iam::111122223333:role/*" } }
            policies:
              ShopPolicy:
                groups:
                  - group: Rows
                    permissions:
            {{string.Join("\n", rows.Select(row => $"          - {{ {row}, why: Run the shop }}"))}}
            """;

    public static IReadOnlyList<LinkedCatalog> Read(string text)
    {
        LinkedCatalogs linked = CatalogLinker.Link([CatalogParser.Parse("shop.permissions.yaml", text)]);
        Assert.DoesNotContain(linked.Problems, problem => problem.Rule.Severity == Severity.Error);
        return linked.All;
    }
}
