using Wiv.Catalog.Core.Emit.CSharp;
using Wiv.Catalog.Core.Linking;

namespace Wiv.Catalog.Core.Tests.Emit;

/// <summary>A constant's documentation says what each row does with the action.</summary>
public sealed class ActionUseDocsTests
{
    [Theory]
    [InlineData("action: s3:GetObject, resource: Bucket", "Granted by ShopPolicy, on <c>arn:aws:s3:::shop</c>.")]
    [InlineData("action: s3:GetObject, resource: \"*\", effect: Deny", "Denied by ShopPolicy, on <c>*</c>.")]
    [InlineData(
        "not-action: s3:GetObject, not-resource: [Bucket, Orders]",
        "Excepted in what ShopPolicy grants, on everything but <c>arn:aws:s3:::shop</c>, <c>arn:aws:s3:::shop/*</c>."
    )]
    [InlineData(
        "not-action: s3:GetObject, resource: \"*\", effect: Deny, condition: [Encrypted, ByHand]",
        "Excepted in what ShopPolicy denies, on <c>*</c>, under the conditions <c>Encrypted</c> and <c>By hand</c>."
    )]
    public void A_row_says_what_it_does(string row, string remarks) => Assert.Contains($"<para>{remarks}</para>", Docs(row));

    [Fact]
    public void Rows_that_do_different_things_say_so_one_by_one()
    {
        string docs = Docs(
            "action: [s3:GetObject, s3:PutObject], resource: Bucket",
            "action: s3:GetObject, resource: Orders, effect: Deny"
        );

        Assert.Contains("<c>s3:GetObject</c> (Read), named 2 times.", docs);
        Assert.Contains(
            "<item><description>Granted by ShopPolicy, on <c>arn:aws:s3:::shop</c>: Keep the orders.</description></item>",
            docs
        );
        Assert.Contains(
            "<item><description>Denied by ShopPolicy, on <c>arn:aws:s3:::shop/*</c>: Keep the orders.</description></item>",
            docs
        );
        Assert.Contains("public const string PutObject = \"s3:PutObject\";", docs);
    }

    private static string Docs(params string[] rows)
    {
        LinkedCatalogs linked = Catalogs.Link(
            $$"""
            catalog: Shop
            resources:
              Bucket: { arn: "arn:aws:s3:::shop" }
              Orders: { arn: "arn:aws:s3:::shop/*" }
            conditions:
              Encrypted: { label: Encrypted, Bool: { aws:SecureTransport: true } }
              ByHand: { label: By hand, Bool: { aws:ViaAWSService: false } }
            policies:
              ShopPolicy:
                permissions: [{{string.Join(", ", rows.Select(row => $"{{ {row}, why: Keep the orders }}"))}}]
            """
        );
        return PermissionsFile.Write(
            Assert.Single(ActionNames.ByService(linked.Catalogs)),
            new CSharpOptions("Shop", false, true)
        );
    }
}
