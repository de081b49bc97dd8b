using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Wiv.Catalog.CodeFixes;

/// <summary>WIV1002 and WIV1101: adds the action to a policy of the catalog, its reason left to be written.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPermissionFix))]
public sealed class AddPermissionFix : CatalogFix
{
    /// <summary>Makes the fix.</summary>
    public AddPermissionFix()
        : base(
            PropertyNames.AddPermission,
            "Add all actions to the catalog",
            FixAllScope.Document,
            FixAllScope.Project,
            FixAllScope.Solution
        ) { }

    /// <summary>The rules it fixes.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.UngrantedAction, RuleIds.UngrantedCall);
}
