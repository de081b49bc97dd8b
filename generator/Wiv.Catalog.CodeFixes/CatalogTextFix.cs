using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Writes the name that was meant in place of a wrong one in a catalog.</summary>
[Shared]
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(CatalogTextFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml"]
)]
public sealed class CatalogTextFix : CatalogFix
{
    /// <summary>Makes the fix. The context of all fixes of a document knows C# documents only, so a file alone is no scope.</summary>
    public CatalogTextFix()
        : base(PropertyNames.CorrectName, "Correct all names", FixAllScope.Project, FixAllScope.Solution) { }

    /// <summary>The rules that may suggest a name.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleIds.Text.AddRange(RuleIds.Advice);
}
