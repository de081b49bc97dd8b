using Wiv.Catalog.Core.Diagnostics;
using Wiv.Catalog.Core.Editing;
using Wiv.Catalog.Core.Linking;
using Wiv.Catalog.Core.Rules;
using Wiv.Catalog.Core.Text;

namespace Wiv.Catalog.Core.Tests.Editing;

/// <summary>A wrong name is replaced by the one that is suggested, in the quotes that it stands in.</summary>
public sealed class CorrectNameTests
{
    private const string Row = "        resource: Orders\n        why: Read\n";

    [Theory]
    [InlineData("action: s3:GetObjcet", "action: s3:GetObject")]
    [InlineData("action: \"s3:GetObjcet\"", "action: \"s3:GetObject\"")]
    [InlineData("action: 's3:GetObjcet' # read", "action: 's3:GetObject' # read")]
    [InlineData("acton: s3:GetObject", "action: s3:GetObject")]
    [InlineData("'acton': s3:GetObject", "'action': s3:GetObject")]
    [InlineData("action: s3:GetObject\n        condition: Mfb", "action: s3:GetObject\n        condition: Mfa")]
    [InlineData(
        "action: s3:GetObject\n        condition: \"All: of it!\"",
        "action: s3:GetObject\n        condition: \"All: of it\""
    )]
    [InlineData("action: s3.GetObject", "action: s3:GetObject")]
    public void In_a_row(string wrong, string right) => Assert.Equal(Catalog(right), Corrected(Catalog(wrong)));

    [Fact]
    public void A_name_that_needs_quotes_gets_them() =>
        Assert.Contains(
            "condition: \"All: of it\"",
            Corrected(Catalog("action: s3:GetObject\n        condition: All of it")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("arn:aws:s3:::shop-{Account}/*", "arn:aws:s3:::shop-{AccountId}/*")]
    [InlineData("arn:aws:s3:::{{Account}}-{Account}/${Account}", "arn:aws:s3:::{{Account}}-{AccountId}/${Account}")]
    public void A_parameter_is_corrected_inside_its_text(string wrong, string right)
    {
        string text = Catalog("action: s3:GetObject");
        const string Arn = "arn:aws:s3:::shop-{AccountId}/*";
        Assert.Equal(
            text.Replace(Arn, right, StringComparison.Ordinal),
            Corrected(text.Replace(Arn, wrong, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void What_is_wrong_elsewhere_is_not_corrected_here()
    {
        // The operator is wrong in the condition, and told where the row names the condition.
        var span = new SourceSpan(Edited.Path, 9, 13, 0, 9, 0, 13);
        Problem problem = Core.Rules.RuleCatalog.All[0].At(span, "StringEqual").Suggesting("StringEquals");
        Assert.Null(CorrectName.Edit(Edited.File("catalog: Shop"), problem));
    }

    private static string Catalog(string action) =>
        $$"""
            catalog: Shop
            parameters:
              AccountId: { type: account-id }
            resources:
              Orders: { arn: "arn:aws:s3:::shop-{AccountId}/*" }
            conditions:
              Mfa: { Bool: { aws:MultiFactorAuthPresent: "true" } }
              "All: of it": { Bool: { aws:MultiFactorAuthPresent: "true" } }
            policies:
              OrdersPolicy:
                permissions:
                  - {{action}}
            {{Row}}
            """.ReplaceLineEndings("\n");

    private static string Corrected(string text)
    {
        EditedFile file = Edited.File(text);
        TextEdit edit = CatalogLinker
            .Link([file.File])
            .Problems.Concat(CatalogChecker.Check(CatalogLinker.Link([file.File]).All))
            .Select(problem => CorrectName.Edit(file, problem))
            .OfType<TextEdit>()
            .First();
        return Edited.Apply(text, edit);
    }
}
