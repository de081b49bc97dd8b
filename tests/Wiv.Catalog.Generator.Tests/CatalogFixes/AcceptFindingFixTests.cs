using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Wiv.Catalog.CodeFixes;
using Wiv.Catalog.Core.Rules;

namespace Wiv.Catalog.Generator.Tests.CatalogFixes;

/// <summary>The fix that accepts a finding in the catalog, at the finding.</summary>
public sealed class AcceptFindingFixTests
{
    private const string Marked = """
        catalog: Shop
        policies:
          ShopPolicy:
            permissions:
              - action: account:GetAccountInformation
                resource: "*"
                why: Know the account
              - { action: "sts:GetCallerIdentity", resource: "*", why: {|WIV0303:Know the account|} }
              - action: {|WIV0247:consolidatedbilling:List*|}
                resource: "*"
                why: {|WIV0303:Know the account|}

        """;

    [Fact]
    public Task Accepts_in_the_row_and_asks_for_a_reason() =>
        CatalogProject.FixFirst(
            new AcceptFindingFix(),
            Marked,
            Plain.Replace("account }", "account, accept: { WIV0303: TODO } }", StringComparison.Ordinal),
            "Accept WIV0303 here, with a reason"
        );

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task Accepts_a_finding_everywhere_and_no_other_finding(FixAllScope scope) =>
        CatalogProject.FixAll(
            new AcceptFindingFix(),
            Marked,
            Plain.Replace("account }", "account, accept: { WIV0303: TODO } }", StringComparison.Ordinal)
                + "        accept:\n          WIV0303: TODO\n",
            scope
        );

    [Fact]
    public Task Is_not_offered_for_a_file_that_has_changed() =>
        CatalogProject.OffersNothingForAnOlderFile(new AcceptFindingFix(), Marked);

    [Fact]
    public void Every_finding_that_can_be_accepted_has_the_fix_and_no_other_has()
    {
        // An acceptance that is not needed, WIV0302, is deleted.
        string[] findings =
        [
            .. RuleCatalog.All.Where(rule => rule.CanBeAccepted && rule.Id != "WIV0302").Select(rule => rule.Id),
        ];
        Assert.Equal(findings, RuleCatalog.All.Select(rule => rule.Id).Intersect(new AcceptFindingFix().FixableDiagnosticIds));
    }

    [Theory]
    [InlineData(typeof(AcceptFindingFix))]
    [InlineData(typeof(CatalogTextFix))]
    public void Editors_offer_it_in_YAML_files(Type fix)
    {
        ExportCodeFixProviderAttribute export = fix.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([nameof(TextDocumentKind.AdditionalDocument)], export.DocumentKinds);
        Assert.Equal([".yaml", ".yml"], export.DocumentExtensions!);
    }

    /// <summary>The catalog without the marks.</summary>
    private static string Plain =>
        Marked
            .Replace("{|WIV0303:", "", StringComparison.Ordinal)
            .Replace("{|WIV0247:", "", StringComparison.Ordinal)
            .Replace("|}", "", StringComparison.Ordinal);
}
