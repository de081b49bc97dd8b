using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>Accepts a finding in a catalog where it stands, its reason left to be written.</summary>
[Shared]
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(AcceptFindingFix),
    DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".yaml", ".yml"]
)]
public sealed class AcceptFindingFix : CatalogFix
{
    /// <summary>Makes the fix. The context of all fixes of a document knows C# documents only, so a file alone is no scope.</summary>
    public AcceptFindingFix()
        : base(PropertyNames.AcceptFinding, "Accept all of this finding", FixAllScope.Project, FixAllScope.Solution) { }

    /// <summary>The rules whose findings can be accepted.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleIds.Advice;
}
